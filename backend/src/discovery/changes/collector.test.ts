import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Changes } from "./affected";
import { ChangeCollector } from "./collector";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const plain = (changes: Changes) =>
  Object.fromEntries([...changes].map(([subject, ids]) => [subject, [...ids]]));

it("hands on together what comes within a moment, each record once", async () => {
  const handed: unknown[] = [];
  const collector = new ChangeCollector(async (changes) => {
    handed.push(plain(changes));
  }, vi.fn());
  collector.add("product", ["a"]);
  collector.add("price", ["x"]);
  collector.add("product", ["a", "b"]);
  await vi.advanceTimersByTimeAsync(200);
  expect(handed).toEqual([{ product: ["a", "b"], price: ["x"] }]);
});

it("is not put off by a steady stream", async () => {
  const handOn = vi.fn(async () => undefined);
  const collector = new ChangeCollector(handOn, vi.fn());
  for (let at = 0; at < 20; at++) {
    collector.add("product", [String(at)]);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(handOn.mock.calls.length).toBeGreaterThan(4);
});

it("works on one lot at a time", async () => {
  let running = 0;
  let most = 0;
  const collector = new ChangeCollector(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 500));
    running--;
  }, vi.fn());
  collector.add("product", ["a"]);
  await vi.advanceTimersByTimeAsync(200);
  collector.add("product", ["b"]);
  await vi.advanceTimersByTimeAsync(2000);
  expect([most, running]).toEqual([1, 0]);
});

it("tries again, and tells when that did not help", async () => {
  const handOn = vi.fn(async () => {
    throw new Error("no database");
  });
  const onFailure = vi.fn();
  const collector = new ChangeCollector(handOn, onFailure);
  collector.add("product", ["a"]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(handOn).toHaveBeenCalledTimes(3);
  expect(onFailure).toHaveBeenCalledTimes(1);
});
