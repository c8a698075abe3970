import { describe, expect, it } from "vitest";
import {
  countFilters,
  rawSearch,
  readSearch,
  strictSearchSchema,
  withoutFilters,
  writeSearch,
} from "./params";

const read = (query: string) => readSearch(new URLSearchParams(query));

describe("readSearch", () => {
  it("reads every choice", () => {
    const state = read(
      "q=+pala+&type=product&kategori=rempah&kategori=kelapa&desa=barumadehe&produsen=x-1&ambil=0&tersedia=1&min=Rp+10.000&max=20000&sort=price_asc&page=2",
    );
    expect(state).toEqual({
      q: "pala",
      type: ["product"],
      kategori: ["rempah", "kelapa"],
      desa: ["barumadehe"],
      produsen: ["x-1"],
      ambil: "0",
      tersedia: "1",
      min: 10_000,
      max: 20_000,
      sort: "price_asc",
      page: 2,
    });
    expect(countFilters(state)).toBe(8);
  });

  it("leaves out what makes no sense", () => {
    const state = read(
      "q=&type=tour&kategori=<b>&ambil=x&min=murah&max=99999999999&sort=best&page=0",
    );
    expect(state).toEqual(read(""));
  });

  it("turns a price range that is the wrong way round", () => {
    expect(read("min=9000&max=500")).toMatchObject({ min: 500, max: 9000 });
  });

  it("reads back what writeSearch wrote, and writes nothing that is not needed", () => {
    const query = "q=pala+kering&kategori=rempah&tersedia=1&min=500&sort=newest&page=3";
    expect(writeSearch(read(query)).toString()).toBe(query);
    expect(writeSearch(read("q=&min=&max=&sort=relevance&page=1")).toString()).toBe("");
  });
});

describe("withoutFilters", () => {
  it("keeps words and order only", () => {
    const state = withoutFilters(read("q=pala&desa=a&max=5&sort=newest&page=4"));
    expect(writeSearch(state).toString()).toBe("q=pala&sort=newest");
  });
});

describe("strictSearchSchema", () => {
  const check = (query: string) =>
    strictSearchSchema.safeParse(rawSearch(new URLSearchParams(query))).success;

  it("takes what the search page takes", () => {
    expect(check("q=pala&type=village&min=500&max=500&page=500")).toBe(true);
    expect(check("")).toBe(true);
  });

  it.each(["type=tour", "page=0", "page=x", "min=-5", "min=9&max=8", "sort=best", "ambil=ya"])(
    "refuses %s",
    (query) => {
      expect(check(query)).toBe(false);
    },
  );
});
