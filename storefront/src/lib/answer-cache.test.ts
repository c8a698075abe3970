import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AnswerCache } from "./answer-cache";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A question that counts how often it was asked. */
function counted() {
  let times = 0;
  return { ask: async () => `answer ${++times}`, times: () => times };
}

it("asks once for all who ask the same at a time, and again when the answer is old", async () => {
  const cache = new AnswerCache<string>(10, 1000);
  const { ask } = counted();
  expect(await Promise.all([cache.get("pala", ask), cache.get("pala", ask)])).toEqual([
    "answer 1",
    "answer 1",
  ]);
  vi.advanceTimersByTime(999);
  expect(await cache.get("pala", ask)).toBe("answer 1");
  vi.advanceTimersByTime(1);
  expect(await cache.get("pala", ask)).toBe("answer 2");
});

it("shows nothing from before it was cleared, even if that comes late", async () => {
  const cache = new AnswerCache<string>(10, 1000);
  let answerLate = (_: string) => {};
  const late = cache.get("pala", () => new Promise((resolve) => (answerLate = resolve)));
  cache.clear();
  expect(await cache.get("pala", async () => "new")).toBe("new");
  answerLate("old");
  expect(await late).toBe("old");
  expect(await cache.get("pala", async () => "newer")).toBe("new");
});

it("keeps no failure", async () => {
  const cache = new AnswerCache<string>(10, 1000);
  const failing = cache.get("pala", () => Promise.reject(new Error("away")));
  await expect(failing).rejects.toThrow("away");
  expect(await cache.get("pala", async () => "back")).toBe("back");
});

it("drops the oldest when it is full", async () => {
  const cache = new AnswerCache<string>(2, 1000);
  const { ask, times } = counted();
  for (const question of ["a", "b", "c", "c", "b"]) await cache.get(question, ask);
  expect(times()).toBe(3);
  await cache.get("a", ask);
  expect(times()).toBe(4);
});
