import { describe, expect, it } from "vitest";
import { isKeptPage, localeOfPath, OFFLINE_PAGES, startsNotKept } from "./kept-pages";

describe("isKeptPage", () => {
  it.each([
    "/",
    "/en",
    "/cari",
    "/en/search",
    "/produk/pala-kering",
    "/en/product/pala-kering",
    "/desa",
    "/desa/a%20b",
    "/en/producer/mama-rosa",
    "/tentang",
  ])("keeps %s, which is the same for everybody", (path) => expect(isKeptPage(path)).toBe(true));

  it.each([
    "/keranjang",
    "/en/basket",
    "/bayar/ent_1",
    "/en/checkout/ent_1",
    "/pesanan/a.b-c",
    "/pesanan/a.b-c/batal",
    "/en/order/a.b-c",
    "/api/search",
    "/api/basket/add",
    "/luring",
    "/kelola",
    "/produk/pala-kering/lebih",
    "/xproduk/pala-kering",
  ])("keeps nothing of %s", (path) => expect(isKeptPage(path)).toBe(false));
});

describe("startsNotKept", () => {
  const starts = [...startsNotKept("id"), ...startsNotKept("en")];

  it("names what is private in the language asked for", () => {
    expect(startsNotKept("id")).toEqual(expect.arrayContaining(["/keranjang", "/bayar"]));
    expect(startsNotKept("en")).toEqual(expect.arrayContaining(["/en/basket", "/en/order"]));
    expect(startsNotKept("id").filter((start) => start.startsWith("/en"))).toEqual([]);
  });

  it.each(["/", "/en", "/cari", "/en/search", "/produk/x", "/en/village/x", "/tentang"])(
    "is not how %s begins, which may be kept",
    (path) => expect(starts.filter((start) => path.startsWith(start))).toEqual([]),
  );
});

describe("the page that stands in", () => {
  it.each([
    ["/", "/luring"],
    ["/english-breakfast", "/luring"],
    ["/en", "/en/offline"],
    ["/en/product/x", "/en/offline"],
  ])("for %s is %s", (path, page) => expect(OFFLINE_PAGES[localeOfPath(path)]).toBe(page));
});
