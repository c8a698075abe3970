import { expect, it } from "vitest";
import { timeLeft } from "./time-left";

const left = (milliseconds: number) => timeLeft(milliseconds, "{hours} h {minutes} min", "over");

it("tells hours and minutes, the last minute to its end", () => {
  expect(left(24 * 3_600_000)).toBe("24 h 0 min");
  expect(left(3_600_000 - 1)).toBe("1 h 0 min");
  expect(left(90 * 60_000)).toBe("1 h 30 min");
  expect(left(1)).toBe("0 h 1 min");
});

it("is over at the moment itself", () => {
  expect(left(0)).toBe("over");
  expect(left(-1)).toBe("over");
});
