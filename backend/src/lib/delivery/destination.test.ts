import { COUNTRY_CODES } from "@lapak-desa/seed";
import { DefaultsUtils } from "@medusajs/framework/utils";
import { expect, test } from "vitest";
import { codesOf, destinationOf, districtCodeOf, isAbroad } from "./destination";

const metadata = { district_code: "82.03.22" };
const codes = { district_code: "82.03.22", village_code: null };

test("in Indonesia the codes count, and nothing else is a place", () => {
  for (const country_code of ["id", "ID", null, undefined]) {
    expect(destinationOf({ country_code, metadata })).toEqual(codes);
  }
  expect(destinationOf({ country_code: "id", metadata: null })).toBeNull();
  expect(destinationOf({ metadata: { district_code: "82.03" } })).toBeNull();
  expect(destinationOf(null)).toBeNull();
});

test("abroad the country counts, whatever codes were left with the address", () => {
  const address = { country_code: "sg", metadata };
  expect(destinationOf(address)).toEqual({ country_code: "SG" });
  expect(isAbroad(destinationOf(address))).toBe(true);
  expect(codesOf(address)).toBeNull();
  expect(districtCodeOf(address)).toBeNull();
  expect(isAbroad(codes)).toBe(false);
  expect(isAbroad(null)).toBe(false);
});

test("the countries of rate tables are those that Medusa knows", () => {
  const medusas = DefaultsUtils.defaultCountries.map(({ alpha2 }) => alpha2);
  expect([...COUNTRY_CODES, "ID"].sort()).toEqual(medusas.sort());
});
