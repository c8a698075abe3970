import type { Locale } from "./words";

/** Where pages are, in each language. */
export const addresses = {
  id: {
    home: "/",
    search: "/cari",
    product: "/produk",
    category: "/kategori",
    village: "/desa",
    producer: "/produsen",
    basket: "/keranjang",
    checkout: "/bayar",
    order: "/pesanan",
    track: "/lacak",
    components: "/komponen",
  },
  en: {
    home: "/en",
    search: "/en/search",
    product: "/en/product",
    category: "/en/category",
    village: "/en/village",
    producer: "/en/producer",
    basket: "/en/basket",
    checkout: "/en/checkout",
    order: "/en/order",
    track: "/en/track",
    components: "/en/components",
  },
} as const satisfies Record<Locale, Record<string, string>>;
