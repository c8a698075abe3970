import { expect, it } from "vitest";
import { readSearch, writeSearch } from "./params";
import { widerSearches } from "./wider-searches";

it("takes back one choice at a time, and only where that finds something", () => {
  const state = readSearch(
    new URLSearchParams(
      "q=pala&kategori=ikan&kategori=buah&desa=luari&ambil=1&min=500&max=900&page=2",
    ),
  );
  const wider = widerSearches(state, { category: 2, village: 0, pickupOnly: 1, price: 7 });
  expect(wider.map(({ name, total }) => [name, total])).toEqual([
    ["price", 7],
    ["kategori", 2],
    ["delivery", 1],
  ]);
  expect(wider.map((one) => writeSearch(one.state).toString())).toEqual([
    "q=pala&kategori=ikan&kategori=buah&desa=luari&ambil=1",
    "q=pala&desa=luari&ambil=1&min=500&max=900",
    "q=pala&kategori=ikan&kategori=buah&desa=luari&min=500&max=900",
  ]);
});

it("knows no way while something is found", () => {
  expect(widerSearches(readSearch(new URLSearchParams("desa=luari")), {})).toEqual([]);
});
