import { describe, expect, it } from "vitest";
import { normaliseBuyerPhone, normalisePhone } from "./phone";

describe("normalisePhone", () => {
  it.each(["0812 3456 7890", "62812-3456-7890", "+62 (812) 3456.7890", "+6281234567890"])(
    "takes %s",
    (typed) => {
      expect(normalisePhone(typed)).toBe("+6281234567890");
    },
  );

  it.each(["", "021 555 1234", "+1 812 3456 7890", "0812", "0812345678901234", "8123456789a"])(
    "refuses %j",
    (typed) => {
      expect(normalisePhone(typed)).toBeNull();
    },
  );
});

describe("normaliseBuyerPhone", () => {
  it.each([
    ["0812 3456 7890", "+6281234567890"],
    ["+65 9123 4567", "+6591234567"],
    ["0065 9123-4567", "+6591234567"],
    ["+44 (0)20 7946 0958", "+442079460958"],
    ["+1 (415) 555-0132", "+14155550132"],
    ["+683 4002", "+6834002"],
  ])("takes %s", (typed, stored) => {
    expect(normaliseBuyerPhone(typed)).toBe(stored);
  });

  it.each([
    "9123 4567",
    "6591234567",
    "+62 21 555 1234",
    "+0 123 456 789",
    "+65 91",
    "+123456789012345678",
    "+65 9123 456a",
  ])("refuses %j", (typed) => {
    expect(normaliseBuyerPhone(typed)).toBeNull();
  });
});
