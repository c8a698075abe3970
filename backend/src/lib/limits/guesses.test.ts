import { describe, expect, it } from "vitest";
import { Guesses } from "./guesses";

const few = () => new Guesses({ atOne: 3, ofSource: 5, atTarget: 6, ofAll: 1000 });
const at = (target: string, source: string) => ({ target, source });
const REFUSED = { status: 429, code: "too_many_tries", retry_after: expect.any(Number) };

/** How many of so many wrong guesses are let through. */
async function guess(guesses: Guesses, target: string, source: string, times: number) {
  const outcomes = await Promise.allSettled(
    Array.from({ length: times }, () => guesses.begin(at(target, source))),
  );
  return outcomes.filter(({ status }) => status === "fulfilled").length;
}

describe("Guesses", () => {
  it("stops one source at one target, and nobody else there", async () => {
    const guesses = few();
    expect(await guess(guesses, "12", "stranger", 50)).toBe(3);
    await expect(guesses.begin(at("12", "stranger"))).rejects.toMatchObject(REFUSED);
    await expect(guesses.begin(at("12", "buyer"))).resolves.toBeUndefined();
  });

  it("stops one source that goes from target to target", async () => {
    const guesses = few();
    const targets = ["1", "2", "3", "4", "5", "6", "7"];
    for (const target of targets.slice(0, 5)) await guesses.begin(at(target, "stranger"));
    await expect(guesses.begin(at("6", "stranger"))).rejects.toMatchObject(REFUSED);
    await expect(guesses.begin(at("6", "buyer"))).resolves.toBeUndefined();
  });

  it("leaves everybody one guess at what many guessed at, and takes a right one back", async () => {
    const guesses = few();
    for (const source of ["a", "b"]) expect(await guess(guesses, "12", source, 3)).toBe(3);
    expect(await guess(guesses, "12", "c", 3)).toBe(1);
    for (let round = 0; round < 3; round += 1) {
      await guesses.begin(at("12", "buyer"));
      await guesses.succeed(at("12", "buyer"));
    }
    expect(await guess(guesses, "13", "d", 3)).toBe(3);
  });

  it("does not count who is right", async () => {
    const guesses = few();
    for (let round = 0; round < 20; round += 1) {
      await guesses.begin(at("12", "buyer"));
      await guesses.succeed(at("12", "buyer"));
    }
    expect(await guess(guesses, "12", "buyer", 5)).toBe(3);
  });

  it("does not let one source use up what there is for all", async () => {
    const guesses = new Guesses({
      atOne: 3,
      ofSource: 5,
      atTarget: 6,
      ofAll: 10,
    });
    for (let target = 0; target < 100; target += 1) await guess(guesses, `${target}`, "a", 5);
    await expect(guesses.begin(at("12", "buyer"))).resolves.toBeUndefined();
  });
});
