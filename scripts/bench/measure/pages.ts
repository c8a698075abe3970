import { ADDRESSES } from "../../demo-shop/addresses.ts";

const { home, search, product, village } = ADDRESSES.id;

/** The pages that are measured, as they are in every shop that holds the demo villages. */
export const PAGES = { home, search: `${search}?q=pala`, product, village } as const;

/** Pages of which the other language is weighed as well: its words are others. */
export const PAGES_IN_ENGLISH = {
  "home in English": ADDRESSES.en.home,
  "search in English": `${ADDRESSES.en.search}?q=nutmeg`,
  "product in English": ADDRESSES.en.product,
} as const;

export type PageName = keyof typeof PAGES;
