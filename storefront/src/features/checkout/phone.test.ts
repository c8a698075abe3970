import { describe, expect, it } from "vitest";
import { normalisePhone } from "./phone";

describe("normalisePhone", () => {
  it.each([
    ["081234567890", "+6281234567890"],
    ["6281234567890", "+6281234567890"],
    ["+6281234567890", "+6281234567890"],
    ["+62 812-3456-7890", "+6281234567890"],
    [" (0812) 3456.789 ", "+628123456789"],
  ])("takes %s", (typed, stored) => {
    expect(normalisePhone(typed)).toBe(stored);
  });

  it.each([
    "",
    "0812",
    "021555123",
    "+62 21 555 1234",
    "9123 4567",
    "+65 91",
    "08123456789012345",
    "08abc1234567",
  ])("refuses %s", (typed) => {
    expect(normalisePhone(typed)).toBeNull();
  });
});
