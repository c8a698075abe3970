import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { canAskReturn, isInTime, returnDeadline } from "./ways";

const UNTIL = new Date("2026-12-18T09:00:00Z");
const GOODS = [{ itemId: "one", title: "Gula Aren", variantLabel: "500 g", quantity: 1 }];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("goods can be asked to be taken back until the last moment, and not after it", () => {
  const asked = { returnUntil: UNTIL, returnable: GOODS, returns: [] };
  vi.setSystemTime(UNTIL.getTime() - 1);
  expect([isInTime(UNTIL), canAskReturn(asked)]).toEqual([true, true]);
  vi.setSystemTime(UNTIL);
  expect([isInTime(UNTIL), canAskReturn(asked)]).toEqual([false, false]);
});

test("nothing that has not come, or is all given back, can be given back", () => {
  vi.setSystemTime(UNTIL.getTime() - 1);
  expect(canAskReturn({ returnUntil: null, returnable: GOODS, returns: [] })).toBe(false);
  expect(canAskReturn({ returnUntil: UNTIL, returnable: [], returns: [] })).toBe(false);
});

test("an end is told only of goods that can still be given back", () => {
  expect(returnDeadline({ returnUntil: UNTIL, returnable: GOODS })).toBe(UNTIL);
  expect(returnDeadline({ returnUntil: UNTIL, returnable: [] })).toBeNull();
});
