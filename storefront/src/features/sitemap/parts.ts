/** What has one page for each of many things. */
const PART_KINDS = ["product", "producer", "village"] as const;
export type PartKind = (typeof PART_KINDS)[number];

/**
 * Pages in one part; each stands there in both languages, with the address of the other. Search
 * engines take up to 50,000 addresses and 50 MB at a time: parts of 1.5 MB are also quickly made.
 */
export const PART_SIZE = 2500;

const PART_NAME = /^(?<kind>product|producer|village)-(?<number>[1-9]\d{0,4})\.xml$/;

/** A part of the sitemap with pages of one kind: those from the `offset`th on. */
export interface Part {
  kind: PartKind;
  offset: number;
}

/** The names of all parts into which this many pages of each kind are cut. */
export function partNames(counts: Readonly<Record<PartKind, number>>, size = PART_SIZE): string[] {
  return PART_KINDS.flatMap((kind) =>
    Array.from(
      { length: Math.ceil(counts[kind] / size) },
      (_, index) => `${kind}-${index + 1}.xml`,
    ),
  );
}

/** Which part has that name; null for what cannot be one. */
export function readPartName(name: string, size = PART_SIZE): Part | null {
  const { kind, number } = PART_NAME.exec(name)?.groups ?? {};
  const known = PART_KINDS.find((one) => one === kind);
  return known === undefined ? null : { kind: known, offset: (Number(number) - 1) * size };
}
