import { describe, expect, it } from "vitest";
import { findDistricts, MOST_PLACES } from "./find-districts";

const codes = (question: string) => findDistricts(question).map((place) => place.districtCode);

describe("findDistricts", () => {
  it.each([
    ["kao teluk", "82.03.22"],
    ["Kec. KAO TELUK, Kab. Halmahera Utara", "82.03.22"],
    ["kao tlk", "82.03.22"],
    ["tlk kao", "82.03.22"],
    ["kao teluj", "82.03.22"],
    ["koa telk", "82.03.22"],
    ["koa teluk", "82.03.22"],
    ["keo teluk", "82.03.22"],
    ["kau teluk", "82.03.22"],
    ["teluk koa", "82.03.22"],
    ["kao telku", "82.03.22"],
    ["koa utara", "82.03.20"],
    ["koa", null],
    ["koa bru", null],
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

  it("puts what has fewer slips in it before what has more", () => {
    const names = findDistricts("mentang").map(({ district }) => district);
    expect(names.slice(0, 2).toSorted()).toEqual(["Mantang", "Menteng"]);
    expect(names).toContain("Bintang");
  });

  it("puts a name in full before those that only begin so", () => {
    const [first, ...others] = findDistricts("kao").map(({ district }) => district);
    expect(first).toBe("Kao");
    expect(others).toEqual(expect.arrayContaining(["Kao Teluk", "Kao Utara", "Kao Barat"]));
  });

  describe("the name of a kabupaten or kota", () => {
    const regencies = (question: string) => [
      ...new Set(findDistricts(question).map(({ regency }) => regency)),
    ];

    it.each([
      ["jakarta selatan", "Kota Administrasi Jakarta Selatan"],
      ["Kota Jakarta Selatan", "Kota Administrasi Jakarta Selatan"],
      ["jakarta sel", "Kota Administrasi Jakarta Selatan"],
      ["jakarta selatn", "Kota Administrasi Jakarta Selatan"],
      ["jaksel", "Kota Administrasi Jakarta Selatan"],
      ["jakbar", "Kota Administrasi Jakarta Barat"],
      ["jaktim", "Kota Administrasi Jakarta Timur"],
      ["jakpus", "Kota Administrasi Jakarta Pusat"],
      ["jogja", "Kota Yogyakarta"],
      ["Yogya", "Kota Yogyakarta"],
      ["gunung kidul", "Kabupaten Gunungkidul"],
      ["halmahera utara", "Kabupaten Halmahera Utara"],
      ["kab. bogor", "Kabupaten Bogor"],
      ["kabupaten lima puluh kota", "Kabupaten Lima Puluh Kota"],
    ])("%j lists what lies in it", (question, regency) => {
      expect(regencies(question)).toEqual([regency]);
    });

    it("of few kecamatan comes before what only has its words", () => {
      const firstOf = (question: string, count: number) => [
        ...new Set(
          findDistricts(question)
            .slice(0, count)
            .map(({ regency }) => regency),
        ),
      ];
      expect(firstOf("jakut", 6)).toEqual(["Kota Administrasi Jakarta Utara"]);
      expect(firstOf("tangsel", 7)).toEqual(["Kota Tangerang Selatan"]);
      expect(firstOf("kota tebing tinggi", 5)).toEqual(["Kota Tebing Tinggi"]);
    });

    it("lists it in the order of names", () => {
      const names = findDistricts("jakarta selatan").map(({ district }) => district);
      expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, "id")));
      expect(names[0]).toBe("Cilandak");
    });

    it("gives way to kecamatan of that very name, unless it says what it is", () => {
      const names = (question: string) => findDistricts(question).map(({ district }) => district);
      expect(names("tebing tinggi")[0]).toBe("Tebing Tinggi");
      expect(names("sorong")[0]).toBe("Sorong");
      expect(names("tebing").slice(0, 3)).toEqual(["Tebing", "Tebing Tinggi", "Tebing Syahbandar"]);
      expect(
        names("bogor")
          .slice(0, 5)
          .every((name) => name.includes("Bogor")),
      ).toBe(true);
    });

    it("and more narrows it down", () => {
      expect(findDistricts("jaksel kebayoran")[0]?.district).toMatch(/^Kebayoran/);
    });
  });

  it("answers few enough to choose from", () => {
    expect(codes("selatan")).toHaveLength(MOST_PLACES);
    expect(new Set(codes("utara")).size).toBe(MOST_PLACES);
  });
});
