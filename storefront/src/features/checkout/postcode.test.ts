import { expect, it } from "vitest";
import { onlyPostcode, postcodeFor } from "./postcode";

const KAO_TELUK = { postalCodes: ["97765"] };
const KEBON_JERUK = { postalCodes: ["11510", "11530"] };
const UNKNOWN = { postalCodes: [] };

it.each([
  ["the only one of the place", "", "kao teluk", [], KAO_TELUK, "97765"],
  ["what was typed", "97700", "kao teluk", [], KAO_TELUK, "97700"],
  ["nothing of several", "", "kebon jeruk", [], KEBON_JERUK, ""],
  ["that of several by which it was found", "", "kebon jeruk 11530", [], KEBON_JERUK, "11530"],
  ["nothing where the question held another", "", "11531", [], KEBON_JERUK, ""],
  ["no longer that of the place before", "97765", "kebon jeruk", ["97765"], KEBON_JERUK, ""],
  ["that of the next place instead", "11510", "97765", ["11510", "11530"], KAO_TELUK, "97765"],
  ["that of both places", "11530", "", ["11530"], KEBON_JERUK, "11530"],
  ["what was typed where none is known", "11530", "xyz", [], UNKNOWN, "11530"],
])("holds %s", (_, typed, question, before, place, held) => {
  expect(postcodeFor({ typed, question, before, place })).toBe(held);
});

it("knows the only postcode of a place, and none of several", () => {
  expect([KAO_TELUK, KEBON_JERUK, UNKNOWN, null].map(onlyPostcode)).toEqual([
    "97765",
    undefined,
    undefined,
    undefined,
  ]);
});
