/** The pages that are measured, as they are in every shop that holds the demo villages. */
export const PAGES = {
  home: "/",
  search: "/cari?q=pala",
  product: "/produk/pala-kering",
  village: "/desa/barumadehe",
} as const;

/** The same goods' page in the other language. */
export const PRODUCT_IN_ENGLISH = "/en/product/pala-kering";

export type PageName = keyof typeof PAGES;
