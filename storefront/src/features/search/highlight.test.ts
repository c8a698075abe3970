import { describe, expect, it } from "vitest";
import { splitHighlight } from "./highlight";

describe("splitHighlight", () => {
  it("tells found words from others", () => {
    expect(splitHighlight("Biji <mark>Pala</mark> Kering")).toEqual([
      { text: "Biji ", isFound: false },
      { text: "Pala", isFound: true },
      { text: " Kering", isFound: false },
    ]);
  });

  it("shows escaped signs as themselves and unknown markup as text", () => {
    expect(splitHighlight("A &amp; B &lt;b&gt; <img src=x onerror=y>")).toEqual([
      { text: "A & B <b> <img src=x onerror=y>", isFound: false },
    ]);
  });

  it("unescapes once only", () => {
    expect(splitHighlight("&amp;lt;")).toEqual([{ text: "&lt;", isFound: false }]);
  });

  it("survives a mark that never ends", () => {
    expect(splitHighlight("<mark>Pa")).toEqual([{ text: "Pa", isFound: true }]);
  });
});
