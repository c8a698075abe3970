import { describe, expect, it } from "vitest";
import { findDistricts, MOST_PLACES } from "./find-districts";

const codes = (question: string) => findDistricts(question).map((place) => place.districtCode);

describe("findDistricts", () => {
  it.each([
    ["kao teluk", "82.03.22"],
    ["Kec. KAO TELUK, Kab. Halmahera Utara", "82.03.22"],
    ["kao tlk", null],
    ["kao teluj", "82.03.22"],
    ["tobeloo", "82.03.05"],
    ["kebon jeruk", "31.73.05"],
    ["kebun jeruk jakarta", "31.73.05"],
    ["kebonjeruk", "31.73.05"],
    ["halmahera tobelo sel", "82.03.06"],
    ["97765", "82.03.22"],
    ["97756", "82.03.22"],
    ["97795", "82.03.22"],
    ["9776", "82.03.22"],
    ["kao teluk 97765", "82.03.22"],
    ["97765 tobelo", null],
    ["77795", null],
    ["11530", null],
    ["82.03.22", null],
    ["kecamatan", null],
    ["", null],
    ["xyzzy", null],
  ])("finds %j first as %s", (question, code) => {
    expect(codes(question)[0] ?? null).toBe(code);
  });

  it("puts a name in full before those that only begin so", () => {
    const [first, ...others] = findDistricts("kao").map(({ district }) => district);
    expect(first).toBe("Kao");
    expect(others).toEqual(expect.arrayContaining(["Kao Teluk", "Kao Utara", "Kao Barat"]));
  });

  it("answers few enough to choose from", () => {
    expect(codes("selatan")).toHaveLength(MOST_PLACES);
    expect(new Set(codes("utara")).size).toBe(MOST_PLACES);
  });
});
