import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types";
import type { CatalogueDocument } from "../fields/catalogue-document";
import { withoutStopWords } from "../fields/stop-words";

type Result = SearchTypes.SearchResult<CatalogueDocument>;

/**
 * Asks PostgreSQL. First for all words; only when that finds nothing for any of them, misspelled
 * ones too, because its notion of similarity is generous.
 */
export async function askPostgres(
  search: ISearchModuleService,
  asked: SearchTypes.SearchQuery,
): Promise<Result> {
  const query = withoutHighlights(asked);
  const { q: text, ...filters } = query.filters ?? {};
  const order = query.pagination?.order ?? {};
  if (text === undefined) return ask(search, query, { ...order, ...RANKED });
  const typed = { ...query, filters: { ...filters, q: withoutStopWords(text) } };
  const strict = await ask(search, typed, { ...order, ...RELEVANT });
  if (strict.hits.length > 0 || strict.metadata.count) return strict;
  const search_options = {
    ...query.search_options,
    match_strategy: "any" as const,
    typo_tolerance: true,
  };
  return ask(search, { ...typed, search_options }, { ...order, ...RELEVANT });
}

// To mark words in PostgreSQL means to read every text once more; in a few titles we do it ourselves.
function withoutHighlights(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  const { highlight: _, ...search_options } = query.search_options ?? {};
  return { ...query, search_options };
}

// The handle last, so that an order leaves nothing open: pages would else share goods and miss others.
const RANKED: Record<string, SearchTypes.SearchOrderBy> = { rank: "DESC", handle: "ASC" };
const RELEVANT: Record<string, SearchTypes.SearchOrderBy> = { _score: "DESC", ...RANKED };

function ask(
  search: ISearchModuleService,
  query: SearchTypes.SearchQuery,
  order: Record<string, SearchTypes.SearchOrderBy>,
): Promise<Result> {
  return search.search<CatalogueDocument>({
    ...query,
    pagination: { ...query.pagination, order },
  });
}
