import { expect, it } from "vitest";
import { stockLevel } from "./stock";

it.each([
  [-1, "out"],
  [0, "out"],
  [1, "low"],
  [5, "low"],
  [6, "plenty"],
] as const)("calls a stock of %d %s", (stock, level) => {
  expect(stockLevel(stock)).toBe(level);
});
