import { expect, it } from "vitest";
import { includedPpn } from "./ppn";

it.each([
  [111_000, 11, 11_000],
  [52_000, 11, 5153],
  [0, 11, 0],
  [101_100, 1.1, 1100],
])("of Rp%i with %d%% PPN included, Rp%i are PPN", (amount, percent, ppn) => {
  expect(includedPpn(amount, percent)).toBe(ppn);
});
