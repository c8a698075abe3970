import { expect, test } from "vitest";
import { bar, cutTo, duration } from "./format.ts";

test("times are short to read", () => {
  expect([840, 41_600, 185_000].map(duration)).toEqual(["0.8 s", "42 s", "3 min 5 s"]);
});

test("a bar fills up, and is full when there is nothing to do", () => {
  expect(bar(5, 10, 4)).toBe("██░░ 5/10");
  expect(bar(0, 0, 4)).toBe("████ 0/0");
});

test("a line never reaches the last column", () => {
  expect(cutTo("abcdef", 5)).toBe("abc…");
  expect(cutTo("abc", 5)).toBe("abc");
});
