import { expect, it } from "vitest";
import { WrongTries } from "./wrong-tries";

it("allows so many tries, then none until it has rested, for each subject on its own", () => {
  let now = 0;
  const tries = new WrongTries({ most: 2, restMs: 1000 }, () => now);
  tries.add("one");
  expect(tries.isSpent("one")).toBe(false);
  tries.add("one");
  expect(tries.isSpent("one")).toBe(true);
  expect(tries.isSpent("other")).toBe(false);
  now = 999;
  expect(tries.isSpent("one")).toBe(true);
  now = 1000;
  expect(tries.isSpent("one")).toBe(false);
  tries.add("one");
  expect(tries.isSpent("one")).toBe(false);
});
