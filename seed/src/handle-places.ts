import type { Cell } from "./csv";
import type { Problems } from "./errors";

/** Where a village's handles stand, by kind. */
export type HandlePlaces = Record<
  "slug" | "enterprise" | "producer" | "product" | "experience",
  ReadonlyMap<string, Cell>
>;

const positionOf = (cell: Cell) => `${cell.file}:${cell.line ?? ""}`;

/** The place of a single handle; none when it is empty. */
export function onePlace(cell: Cell | undefined): ReadonlyMap<string, Cell> {
  return new Map(cell && cell.value !== "" ? [[cell.value, cell] as const] : []);
}

/** Within a village, pictures are found by handle: kinds that have pictures share one space. */
export function checkWithinVillage(problems: Problems, places: HandlePlaces): void {
  const taken = new Map<string, Cell>();
  for (const kind of ["producer", "product", "experience"] as const) {
    for (const [handle, cell] of places[kind]) {
      const first = taken.get(handle);
      if (first === undefined) taken.set(handle, cell);
      else problems.error(cell, "handle_clash", { other: positionOf(first) });
    }
  }
}

/** Handles are addresses in the shop: no two villages may use the same one. */
export function checkAcrossVillages(problems: Problems, all: readonly HandlePlaces[]): void {
  const taken = new Map<string, { village: number; cell: Cell }>();
  all.forEach((places, village) => {
    for (const [kind, cells] of Object.entries(places)) {
      // Products and experiences are both sold as products and share their addresses.
      const space = kind === "experience" ? "product" : kind;
      for (const [handle, cell] of cells) {
        const key = `${space}:${handle}`;
        const first = taken.get(key);
        if (first === undefined) taken.set(key, { village, cell });
        else if (first.village !== village) {
          problems.error(cell, "handle_taken", { other: positionOf(first.cell) });
        }
      }
    }
  });
}
