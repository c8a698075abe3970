import { describe, expect, it } from "vitest";
import { activeFilters } from "./active-filters";
import { readSearch, writeSearch } from "./params";

const facets = {
  type: [],
  category: [{ value: "rempah", label: "Rempah", count: 6 }],
  village: [],
  producer: [],
  price: null,
  pickupOnly: [],
  inStock: [],
};

describe("activeFilters", () => {
  it("names each choice and leads to the search without it", () => {
    const query =
      "q=pala&type=product&kategori=rempah&kategori=buah-segar&ambil=0&tersedia=1&min=500&page=3";
    const filters = activeFilters(readSearch(new URLSearchParams(query)), facets);
    expect(filters.map(({ name }) => name)).toEqual([
      { kind: "type", value: "product" },
      { kind: "label", text: "Rempah" },
      { kind: "label", text: "buah segar" },
      { kind: "delivery", value: "0" },
      { kind: "inStock" },
      { kind: "price", bound: "min", amount: 500 },
    ]);
    expect(filters.map(({ without }) => writeSearch(without).toString())).toEqual([
      "q=pala&kategori=rempah&kategori=buah-segar&ambil=0&tersedia=1&min=500",
      "q=pala&type=product&kategori=buah-segar&ambil=0&tersedia=1&min=500",
      "q=pala&type=product&kategori=rempah&ambil=0&tersedia=1&min=500",
      "q=pala&type=product&kategori=rempah&kategori=buah-segar&tersedia=1&min=500",
      "q=pala&type=product&kategori=rempah&kategori=buah-segar&ambil=0&min=500",
      "q=pala&type=product&kategori=rempah&kategori=buah-segar&ambil=0&tersedia=1",
    ]);
  });

  it("is empty for a plain search", () => {
    expect(activeFilters(readSearch(new URLSearchParams("q=pala")), facets)).toEqual([]);
  });
});
