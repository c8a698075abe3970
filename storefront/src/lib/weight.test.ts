import { describe, expect, it } from "vitest";
import { formatWeight } from "./weight";

describe("formatWeight", () => {
  it.each([
    [130, "130 g", "130 g"],
    [999, "999 g", "999 g"],
    [1000, "1 kg", "1 kg"],
    [1100, "1,1 kg", "1.1 kg"],
    [2250, "2,25 kg", "2.25 kg"],
  ])("writes %d grams in each language", (grams, indonesian, english) => {
    expect(formatWeight(grams, "id")).toBe(indonesian);
    expect(formatWeight(grams, "en")).toBe(english);
  });
});
