import "server-only";
import type { Locale } from "@/i18n/routing";
import { medusaFetch } from "./client";
import { searchAnswerSchema, suggestAnswerSchema } from "./shapes";

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

/** Searches everything that is on sale. With `tags` the answer is kept, for pages that are. */
export function searchCatalogue(query: SearchQuery, locale: Locale, tags?: readonly string[]) {
  return medusaFetch("/store/discovery/search", {
    schema: searchAnswerSchema,
    locale,
    ...(tags === undefined ? {} : { tags }),
    query: {
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
      locale,
    },
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
