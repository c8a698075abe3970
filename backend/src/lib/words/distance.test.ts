import { expect, it } from "vitest";
import { distance, isApart, lettersOf, nearest } from "./distance";
import { replaceWords } from "./words";

it.each([
  ["pala", "pala", 0],
  ["kerpik", "keripik", 1],
  ["plaa", "pala", 1],
  ["ckalng", "cakalang", 2],
  ["", "sagu", 4],
])("from %s to %s it takes %i slips", (from, to, slips) => {
  expect(distance(from, to)).toBe(slips);
  expect(distance(to, from)).toBe(slips);
});

it("knows by their letters which words are too far apart", () => {
  const apart = (one: string, other: string, slips: number) =>
    isApart(lettersOf(one), lettersOf(other), slips);
  expect(apart("selatan", "seltaan", 0)).toBe(false);
  expect(apart("kopi", "kopra", 2)).toBe(false);
  expect(apart("kopi", "kopra", 1)).toBe(true);
  expect(apart("kopi", "kopiko", 0)).toBe(false);
  expect(apart("pala", "p4l4", 1)).toBe(false);
});

it("takes the word most like it, and none that is another word", () => {
  expect(nearest("jae", ["jam", "jahe"], 1)).toBe("jahe");
  expect(nearest("kerpik", ["kopi", "keripik", "keramik"])).toBe("keripik");
  expect(nearest("pala", ["gula", "kelapa"])).toBeUndefined();
  expect(nearest("ro", ["roa"])).toBeUndefined();
});

it("replaces words and leaves what is between them", () => {
  const text = replaceWords(
    "Kerpik, «Pisáng» 2x",
    new Map([
      ["kerpik", "keripik"],
      ["pisang", "pala"],
    ]),
  );
  expect(text).toBe("keripik, «pala» 2x");
});
