import "server-only";
import type { Locale } from "@/i18n/routing";
import { medusaFetch } from "./client";
import { type GoodsList, goodsListSchema, searchAnswerSchema, suggestAnswerSchema } from "./shapes";
import { CATALOG_TAG } from "./tags";

/** What to look for; leaving a field out leaves the choice open. */
export interface SearchQuery {
  text?: string;
  types?: readonly ("product" | "village" | "producer")[];
  categories?: readonly string[];
  villages?: readonly string[];
  producers?: readonly string[];
  pickupOnly?: boolean;
  inStock?: boolean;
  minPrice?: number;
  maxPrice?: number;
  sort?: "relevance" | "price_asc" | "price_desc" | "newest";
  page?: number;
  pageSize?: number;
}

/** Searches everything that is on sale, and counts what the answer can be narrowed down by. */
export function searchCatalogue(query: SearchQuery, locale: Locale) {
  return medusaFetch("/store/discovery/search", {
    schema: searchAnswerSchema,
    locale,
    query: { ...parameters(query), locale },
  });
}

function parameters(query: SearchQuery) {
  return {
    q: query.text,
    type: query.types,
    category: query.categories,
    village: query.villages,
    producer: query.producers,
    pickup_only: query.pickupOnly,
    in_stock: query.inStock,
    min: query.minPrice,
    max: query.maxPrice,
    sort: query.sort,
    page: query.page,
    page_size: query.pageSize,
  };
}

/** Which goods to list; the most wanted of them come first. */
export type GoodsQuery = Pick<
  SearchQuery,
  "text" | "categories" | "villages" | "producers" | "inStock" | "pageSize"
>;

/**
 * The first goods of a list and how many there are in all, kept until one of `tags` is invalidated.
 * Nothing is counted that the list could be narrowed down by.
 */
export function listGoods(
  query: GoodsQuery,
  locale: Locale,
  tags: readonly string[] = [CATALOG_TAG],
): Promise<GoodsList> {
  return medusaFetch("/store/discovery/search", {
    schema: goodsListSchema,
    locale,
    tags,
    query: { ...parameters({ ...query, types: ["product"] }), facets: false, locale },
  });
}

/** Up to eight things of all kinds that a half-typed word may mean. */
export function suggest(text: string, locale: Locale) {
  return medusaFetch("/discovery/suggest", {
    schema: suggestAnswerSchema,
    locale,
    query: { q: text, locale },
  });
}
