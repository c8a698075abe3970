import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Availability } from "./availability";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("waits for the first check only", async () => {
  const check = vi.fn(async () => true);
  const availability = new Availability(check);
  expect(await availability.isHere()).toBe(true);
  expect(await availability.isHere()).toBe(true);
  expect(check).toHaveBeenCalledTimes(1);
});

it("stays away until a check that nobody waits for says otherwise", async () => {
  const check = vi.fn(async () => true);
  const availability = new Availability(check);
  await availability.isHere();
  availability.reportAway();
  expect(await availability.isHere()).toBe(false);
  expect(check).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(await availability.isHere()).toBe(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(await availability.isHere()).toBe(true);
  expect(check).toHaveBeenCalledTimes(2);
});

it("takes a check that fails for a no", async () => {
  const availability = new Availability(async () => {
    throw new Error("connection refused");
  });
  expect(await availability.isHere()).toBe(false);
});
