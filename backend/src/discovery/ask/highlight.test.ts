import { expect, it } from "vitest";
import { MARK_END, MARK_START, markWords, toMarkup } from "./highlight";

it("marks the beginnings of words that were typed", () => {
  expect(toMarkup(markWords("Keripik Pisang Mulu Bebe", "pis KERIPIK"))).toBe(
    "<mark>Keripik</mark> <mark>Pis</mark>ang Mulu Bebe",
  );
});

it("lets nothing in a title become markup", () => {
  expect(toMarkup(`<mark>${MARK_START}<img src=x>${MARK_END} & "co"`)).toBe(
    "&lt;mark&gt;<mark>&lt;img src=x&gt;</mark> &amp; &quot;co&quot;",
  );
});
