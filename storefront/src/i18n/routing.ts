import { defineRouting } from "next-intl/routing";

/** Languages and the address of each page in them. Keys are the folders under `src/app/[locale]`. */
export const routing = defineRouting({
  locales: ["id", "en"],
  defaultLocale: "id",
  localePrefix: "as-needed",
  // The address decides the language: the same link shows the same page to everybody.
  localeDetection: false,
  localeCookie: false,
  // Each page names its alternates in its own metadata.
  alternateLinks: false,
  pathnames: {
    "/": "/",
    "/search": { id: "/cari", en: "/search" },
    "/product/[handle]": { id: "/produk/[handle]", en: "/product/[handle]" },
    "/category/[handle]": { id: "/kategori/[handle]", en: "/category/[handle]" },
    "/villages": { id: "/desa", en: "/villages" },
    "/village/[slug]": { id: "/desa/[slug]", en: "/village/[slug]" },
    "/producer/[handle]": { id: "/produsen/[handle]", en: "/producer/[handle]" },
    "/basket": { id: "/keranjang", en: "/basket" },
    "/checkout/[enterprise]": { id: "/bayar/[enterprise]", en: "/checkout/[enterprise]" },
    "/order/[token]": { id: "/pesanan/[token]", en: "/order/[token]" },
    "/order/[token]/invoice": { id: "/pesanan/[token]/nota", en: "/order/[token]/invoice" },
    "/paper/[token]": { id: "/cetak/[token]", en: "/print/[token]" },
    "/terms/[enterprise]": { id: "/ketentuan/[enterprise]", en: "/terms/[enterprise]" },
    "/order/[token]/cancel": { id: "/pesanan/[token]/batal", en: "/order/[token]/cancel" },
    "/order/[token]/return": { id: "/pesanan/[token]/kembalikan", en: "/order/[token]/return" },
    "/track": { id: "/lacak", en: "/track" },
    "/account": { id: "/akun", en: "/account" },
    "/account/register": { id: "/akun/daftar", en: "/account/register" },
    "/account/forgot": { id: "/akun/lupa-kata-sandi", en: "/account/forgot" },
    "/account/new-password/[token]": {
      id: "/akun/kata-sandi-baru/[token]",
      en: "/account/new-password/[token]",
    },
    "/account/delete": { id: "/akun/hapus", en: "/account/delete" },
    "/about": { id: "/tentang", en: "/about" },
    "/components": { id: "/komponen", en: "/components" },
    "/offline": { id: "/luring", en: "/offline" },
  },
});

/** `id` or `en`. */
export type Locale = (typeof routing.locales)[number];
