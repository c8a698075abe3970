import { expect, it } from "vitest";
import { COUNTRY_CODES, countryName, countryZoneName, isCountryCode } from "./countries";

it("knows every country but Indonesia by its two capitals", () => {
  expect(isCountryCode("SG")).toBe(true);
  for (const code of ["ID", "sg", "ZZ", "EU", "SGP", "", "82"]) {
    expect(isCountryCode(code), code).toBe(false);
  }
  expect(new Set(COUNTRY_CODES).size).toBe(COUNTRY_CODES.length);
  expect(COUNTRY_CODES.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
});

it("names each of them in both languages", () => {
  expect(countryName("NL", "id")).toBe("Belanda");
  expect(countryName("NL", "en")).toBe("Netherlands");
  expect(countryZoneName("NL")).toBe("Belanda / Netherlands");
  expect(countryZoneName("MY")).toBe("Malaysia");
  expect(COUNTRY_CODES.filter((code) => countryName(code, "id") === code)).toEqual([]);
});
