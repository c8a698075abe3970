import { expect, test } from "vitest";
import { addressLines } from "./address-lines";

const at = (country_code: string | null, change: object = {}) => ({
  address_1: "Blk 12 Holland Drive #03-45",
  address_2: null,
  city: "Singapore",
  province: null,
  postal_code: "270012",
  country_code,
  ...change,
});

test("abroad the country ends the address, for the reader and for the post", () => {
  expect(addressLines(at("sg"), "id")).toEqual([
    "Blk 12 Holland Drive #03-45",
    "Singapore 270012",
    "SINGAPURA / SINGAPORE",
  ]);
  expect(addressLines(at("sg"), "en").at(-1)).toBe("SINGAPORE");
  expect(addressLines(at("my"), "id").at(-1)).toBe("MALAYSIA");
});

test("in Indonesia no country is written", () => {
  const change = { city: "Kota Bandung", province: "Jawa Barat", postal_code: "40111" };
  for (const country of ["id", null]) {
    expect(addressLines(at(country, change), "en").at(-1)).toBe("Kota Bandung, Jawa Barat 40111");
  }
});
