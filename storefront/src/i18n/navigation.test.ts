import { describe, expect, it } from "vitest";
import { getPathname, type Href } from "./navigation";

const goods: Href = { pathname: "/product/[handle]", params: { handle: "pala-kering" } };
const odd: Href = { pathname: "/village/[slug]", params: { slug: "a b/c" } };

describe("getPathname", () => {
  it.each<[Href, string, string]>([
    ["/", "/", "/en"],
    ["/villages", "/desa", "/en/villages"],
    [goods, "/produk/pala-kering", "/en/product/pala-kering"],
    [{ pathname: "/search", query: { q: "a b" } }, "/cari?q=a+b", "/en/search?q=a+b"],
    [odd, "/desa/a%20b%2Fc", "/en/village/a%20b%2Fc"],
  ])("gives %j an address in each language", (href, indonesian, english) => {
    expect(getPathname({ href, locale: "id" })).toBe(indonesian);
    expect(getPathname({ href, locale: "en" })).toBe(english);
  });
});
