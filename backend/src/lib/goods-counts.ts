import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { answerWith, INDEXES } from "../discovery/ask/engine";

const MAX_VALUES = 1000;

/**
 * How many goods can be found by each value of a facet, such as each village. They are counted in
 * the search index: one cheap question, however many goods there are. Without Meilisearch,
 * PostgreSQL needs some 400 ms for 10,000 goods.
 */
export async function countGoods(
  container: MedusaContainer,
  facet: "village_slug" | "category_handle",
): Promise<ReadonlyMap<string, number>> {
  const search = container.resolve(Modules.SEARCH);
  const { facets } = await answerWith(container, (engine) =>
    search.search({
      entity: INDEXES[engine],
      fields: ["id"],
      filters: { type: "product" },
      search_options: { facets: [{ type: "value", field: facet, limit: MAX_VALUES }] },
      pagination: { take: 1 },
    }),
  );
  const counted = facets?.[facet];
  if (counted?.type !== "value") return new Map();
  return new Map(counted.values.map(({ value, count }) => [String(value), count]));
}
