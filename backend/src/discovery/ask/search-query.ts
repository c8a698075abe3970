import type { SearchTypes } from "@medusajs/framework/types";
import type { CatalogueIndex } from "../writing/indexes";
import { MARK_END, MARK_START } from "./highlight";
import type { Question } from "./question";

/** What a hit tells, so what the engine has to hand out. */
const HIT_FIELDS = [
  ...["id", "type", "handle", "title_id", "title_en", "image", "is_demo"],
  ...["price", "price_max", "in_stock", "pickup_only"],
  ...["village_slug", "village_id", "village_en", "producer_handle", "producer_id", "producer_en"],
  ...["category_handle", "category_id", "category_en"],
];

/** Counted of each facet; more of them nobody reads. */
const MOST_VALUES = 1000;

const VALUE_FACETS = [
  "type",
  "category_handle",
  "village_slug",
  "producer_handle",
  "pickup_only",
  "in_stock",
];

const ORDERS: Readonly<Record<Question["sort"], Record<string, SearchTypes.SearchOrderBy>>> = {
  relevance: {},
  price_asc: { price: "ASC" },
  price_desc: { price: "DESC" },
  newest: { created_at: "DESC" },
};

/**
 * To Meilisearch a word behind a hyphen is one that must not be there. Who looks for goods does not
 * mean that.
 */
function withoutNegation(text: string): string {
  return text.replace(/(^|\s)-+(?=\S)/g, "$1");
}

function filtersOf(question: Question): SearchTypes.SearchFilters {
  const { min, max, pickupOnly, inStock } = question;
  const oneOf = (field: string, values: readonly string[]) =>
    values.length > 0 ? { [field]: [...values] } : {};
  return {
    ...(question.text === "" ? {} : { q: withoutNegation(question.text) }),
    ...oneOf("type", question.types),
    ...oneOf("category_handle", question.categories),
    ...oneOf("village_slug", question.villages),
    ...oneOf("producer_handle", question.producers),
    ...(pickupOnly === undefined ? {} : { pickup_only: pickupOnly }),
    ...(inStock === undefined ? {} : { in_stock: inStock }),
    ...(min === undefined && max === undefined
      ? {}
      : {
          price: {
            ...(min === undefined ? {} : { $gte: min }),
            ...(max === undefined ? {} : { $lte: max }),
          },
        }),
  };
}

/** The question as the Search Module asks it: one page of hits and the right total. */
export function toSearchQuery(index: CatalogueIndex, question: Question): SearchTypes.SearchQuery {
  return {
    entity: index,
    fields: HIT_FIELDS,
    filters: filtersOf(question),
    pagination: {
      skip: (question.page - 1) * question.pageSize,
      take: question.pageSize,
      order: ORDERS[question.sort],
    },
    search_options: { match_strategy: "last", count: "exact" },
  };
}

/** Asks for the facets too. Each is counted as if nothing were chosen in it, so that more can be. */
export function withFacets(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return {
    ...query,
    search_options: {
      ...query.search_options,
      facets: [
        ...VALUE_FACETS.map((field) => ({ field, type: "value" as const, limit: MOST_VALUES })),
        { field: "price", type: "stats" },
      ],
      disjunctive_facets: true,
    },
  };
}

/** Leaves uncounted what nobody will page through. */
export function withoutTotal(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return { ...query, search_options: { ...query.search_options, count: "none" } };
}

/** Asks to mark in the titles what was looked for. */
export function withTitleHighlights(query: SearchTypes.SearchQuery): SearchTypes.SearchQuery {
  return {
    ...query,
    search_options: {
      ...query.search_options,
      highlight: { fields: ["title_id", "title_en"], pre_tag: MARK_START, post_tag: MARK_END },
    },
  };
}
