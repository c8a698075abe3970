import { expect, it } from "vitest";
import { withoutStopWords } from "./stop-words";
import { otherWordsFor } from "./synonyms";

it("drops words that carry no meaning, unless there are no others", () => {
  expect(withoutStopWords("minyak  untuk masak")).toBe("minyak masak");
  expect(withoutStopWords("yang di")).toBe("yang di");
});

it("finds what a title could also be looked for by", () => {
  const synonyms = { kripik: ["keripik"], "palm sugar": ["gula aren"], aren: ["enau"] };
  expect(otherWordsFor("Keripik (pedas)", synonyms)).toEqual(["kripik"]);
  expect(otherWordsFor("Gula Aren Batok", synonyms)).toEqual(["palm sugar"]);
  expect(otherWordsFor("Gula arenga", synonyms)).toEqual([]);
});
