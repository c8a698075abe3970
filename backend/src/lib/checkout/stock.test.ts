import { describe, expect, it } from "vitest";
import { findShortages, type StockedLine } from "./stock";

const line = (id: string, quantity: number, left: number[], required = 1): StockedLine => ({
  id,
  quantity,
  is_counted: true,
  parts: [{ inventory_item_id: "item", required, left }],
});

describe("findShortages", () => {
  it("is content with as much as there is", () => {
    expect(findShortages([line("a", 3, [3])])).toEqual([]);
  });

  it("sums the demand of all lines for the same goods", () => {
    expect(findShortages([line("a", 1, [1]), line("b", 1, [1])])).toEqual([
      { line_id: "a", left: 1 },
      { line_id: "b", left: 1 },
    ]);
  });

  it("counts what one piece takes", () => {
    expect(findShortages([line("a", 3, [7], 3)])).toEqual([{ line_id: "a", left: 2 }]);
  });

  it("wants all of it in one place", () => {
    expect(findShortages([line("a", 4, [2, 3])])).toEqual([{ line_id: "a", left: 3 }]);
    expect(findShortages([line("a", 1, [])])).toEqual([{ line_id: "a", left: 0 }]);
  });

  it("never tells of less than nothing", () => {
    expect(findShortages([line("a", 1, [-2])])).toEqual([{ line_id: "a", left: 0 }]);
  });

  it("leaves goods alone that nobody counts", () => {
    expect(findShortages([{ ...line("a", 9, [0]), is_counted: false }])).toEqual([]);
  });
});
