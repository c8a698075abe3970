import { describe, expect, it } from "vitest";
import { shorten } from "./shorten";

describe("shorten", () => {
  it("leaves a short text as it is, on one line", () => {
    expect(shorten(" Pala\n kering ", 20)).toBe("Pala kering");
  });

  it("cuts between words", () => {
    expect(shorten("Pala dijemur, lalu dikupas", 15)).toBe("Pala dijemur…");
  });

  it("cuts inside a word that alone is too long", () => {
    expect(shorten("a".repeat(30), 10)).toBe(`${"a".repeat(9)}…`);
  });
});
