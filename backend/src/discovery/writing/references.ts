import type { CatalogueIds, CatalogueKind } from "../fields/catalogue-document";

/** Names one thing that can be found. */
export interface Reference {
  kind: CatalogueKind;
  id: string;
}

/** Sorts references by kind. */
export function toIds(references: readonly Reference[]): CatalogueIds {
  const idsOf = (kind: CatalogueKind) =>
    references.filter((one) => one.kind === kind).map(({ id }) => id);
  return { product: idsOf("product"), producer: idsOf("producer"), village: idsOf("village") };
}

/** Cuts a list into pieces of at most `size`. */
export function* inBatches<Item>(items: readonly Item[], size: number): Generator<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
