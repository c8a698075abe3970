import type { Locale } from "./looks.ts";

/** Pages as they are in every shop that holds the demo villages, in each language. */
export const ADDRESSES = {
  id: {
    home: "/",
    search: "/cari",
    product: "/produk/pala-kering",
    soldOut: "/produk/keset",
    otherVillage: "/produk/keranjang-rotan",
    category: "/kategori/rempah",
    village: "/desa/barumadehe",
    villages: "/desa",
    producer: "/produsen/pala-gosora",
    about: "/tentang",
    basket: "/keranjang",
    checkout: "/bayar/",
    missing: "/produk/tidak-ada",
    components: "/komponen",
  },
  en: {
    home: "/en",
    search: "/en/search",
    product: "/en/product/pala-kering",
    soldOut: "/en/product/keset",
    otherVillage: "/en/product/keranjang-rotan",
    category: "/en/category/rempah",
    village: "/en/village/barumadehe",
    villages: "/en/villages",
    producer: "/en/producer/pala-gosora",
    about: "/en/about",
    basket: "/en/basket",
    checkout: "/en/checkout/",
    missing: "/en/product/tidak-ada",
    components: "/en/components",
  },
} as const satisfies Record<Locale, Record<string, string>>;
