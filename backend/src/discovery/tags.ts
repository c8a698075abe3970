import type { CatalogueDocument } from "./fields/catalogue-document";

/** What a storefront's tags are made of. */
export type Tagged = Pick<
  CatalogueDocument,
  "id" | "type" | "handle" | "village_slug" | "producer_handle"
>;

/** Marks whatever lists things of the catalogue. */
export const CATALOG_TAG = "catalog";

/** The tags of all storefront pages that show any of these. */
export function tagsOf(documents: readonly Tagged[]): string[] {
  if (documents.length === 0) return [];
  const tags = documents.flatMap(({ type, handle, village_slug, producer_handle }) => [
    ...(type === "product" ? [`goods:${handle}`] : []),
    `village:${village_slug}`,
    ...(producer_handle === undefined ? [] : [`producer:${producer_handle}`]),
  ]);
  return [CATALOG_TAG, ...new Set(tags)];
}
