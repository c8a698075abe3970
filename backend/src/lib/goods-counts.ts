import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const MAX_VALUES = 1000;

/**
 * How many goods can be found by each value of a facet, such as each village. They are counted in
 * the search index that PostgreSQL keeps: one cheap question, however many goods there are.
 */
export async function countGoods(
  container: MedusaContainer,
  facet: "village_slug" | "category_handle",
): Promise<ReadonlyMap<string, number>> {
  const search = container.resolve(Modules.SEARCH);
  const { facets } = await search.search({
    entity: "catalogue_fallback",
    fields: ["id"],
    filters: { type: "product" },
    search_options: { facets: [{ type: "value", field: facet, limit: MAX_VALUES }] },
    pagination: { take: 1 },
  });
  const counted = facets?.[facet];
  if (counted?.type !== "value") return new Map();
  return new Map(counted.values.map(({ value, count }) => [String(value), count]));
}
