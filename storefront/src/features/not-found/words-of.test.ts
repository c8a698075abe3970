import { expect, it } from "vitest";
import { wordsOf } from "./words-of";

it.each([
  ["si-pala-kering", "kering pala si"],
  ["a/b_c\0", ""],
  ["kopi 100%", "kopi 100"],
  [`x${"-kata".repeat(100)}`, Array(8).fill("kata").join(" ")],
])("finds words in %j", (name, words) => {
  expect(wordsOf(name)).toBe(words);
});
