import { ADDRESSES } from "../../demo-shop/addresses.ts";

const { home, search, product, village } = ADDRESSES.id;

/** The pages that are measured, as they are in every shop that holds the demo villages. */
export const PAGES = { home, search: `${search}?q=pala`, product, village } as const;

/** The same goods' page in the other language. */
export const PRODUCT_IN_ENGLISH = ADDRESSES.en.product;

export type PageName = keyof typeof PAGES;
