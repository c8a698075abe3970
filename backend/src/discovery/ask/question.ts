import type { Language } from "../../lib/locales";
import type { CatalogueKind } from "../fields/catalogue-document";

/** Orders that what was found can have. */
export const SORTS = ["relevance", "price_asc", "price_desc", "newest"] as const;

/** What is looked for; an empty list leaves the choice open. */
export interface Question {
  text: string;
  types: readonly CatalogueKind[];
  categories: readonly string[];
  villages: readonly string[];
  producers: readonly string[];
  pickupOnly?: boolean | undefined;
  inStock?: boolean | undefined;
  /** Bounds of the lowest price, in whole rupiah. */
  min?: number | undefined;
  max?: number | undefined;
  sort: (typeof SORTS)[number];
  /** From 1. */
  page: number;
  pageSize: number;
  language: Language;
  /** Whether to count by what the answer can be narrowed down; counting costs more than finding. */
  facets: boolean;
}

/** The question that everything is an answer to. */
export const ANYTHING: Question = {
  text: "",
  types: [],
  categories: [],
  villages: [],
  producers: [],
  sort: "relevance",
  page: 1,
  pageSize: 1,
  language: "id",
  facets: false,
};
