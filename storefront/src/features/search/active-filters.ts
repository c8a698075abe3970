import type { SearchAnswer } from "@/lib/medusa/shapes";
import { LIST_NAMES, type ListName, type SearchState } from "./params";

/** A choice that narrows the results down, and the same search without it. */
export interface ActiveFilter {
  key: string;
  name:
    | { kind: "label"; text: string }
    | { kind: "type"; value: string }
    | { kind: "delivery"; value: "0" | "1" }
    | { kind: "inStock" }
    | { kind: "price"; bound: "min" | "max"; amount: number };
  without: SearchState;
}

/** All choices of a search, in the order in which the filters show them. */
export function activeFilters(state: SearchState, facets: SearchAnswer["facets"]): ActiveFilter[] {
  const first: SearchState = { ...state, page: 1 };
  const lists = LIST_NAMES.flatMap((list) =>
    state[list].map(
      (value): ActiveFilter => ({
        key: `${list}-${value}`,
        name:
          list === "type"
            ? { kind: "type", value }
            : { kind: "label", text: labelOf(list, value, facets) },
        without: { ...first, [list]: state[list].filter((other) => other !== value) },
      }),
    ),
  );
  return [...lists, ...singleFilters(state, first)];
}

function singleFilters(state: SearchState, first: SearchState): ActiveFilter[] {
  const filters: ActiveFilter[] = [];
  const { ambil, tersedia } = state;
  if (ambil !== undefined) {
    const without = { ...first, ambil: undefined };
    filters.push({ key: "ambil", name: { kind: "delivery", value: ambil }, without });
  }
  if (tersedia === "1") {
    const without = { ...first, tersedia: undefined };
    filters.push({ key: "tersedia", name: { kind: "inStock" }, without });
  }
  for (const bound of ["min", "max"] as const) {
    const amount = state[bound];
    if (amount === undefined) continue;
    const without = { ...first, [bound]: undefined };
    filters.push({ key: bound, name: { kind: "price", bound, amount }, without });
  }
  return filters;
}

/** The facet of the backend behind each list of choices. */
export const FACET_OF = {
  type: "type",
  kategori: "category",
  desa: "village",
  produsen: "producer",
} as const;

// A choice without any result has no label in the answer: its handle has to do.
function labelOf(list: ListName, value: string, facets: SearchAnswer["facets"]): string {
  const facet = facets[FACET_OF[list]].find((one) => one.value === value);
  return facet?.label ?? value.replaceAll("-", " ");
}
