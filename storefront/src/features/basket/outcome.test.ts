import { describe, expect, it } from "vitest";
import { type Outcome, outcomeQuery, readOutcome } from "./outcome";

const outcomes: Outcome[] = [
  { kind: "added", variantId: "variant_1" },
  { kind: "changed" },
  { kind: "problem", problem: "gone", handle: "pala-kering" },
  { kind: "problem", problem: "out_of_stock", handle: "pala kering", variantId: "variant_1" },
];

describe("outcomeQuery", () => {
  it.each(outcomes)("is read back: %j", (outcome) => {
    const query = Object.fromEntries(new URLSearchParams(outcomeQuery(outcome)));
    expect(readOutcome(query)).toEqual(outcome);
  });

  it.each([[{}], [{ problem: "fire" }], [{ added: ["a", "b"] }], [{ q: "pala" }]])(
    "finds nothing in %j",
    (query) => {
      expect(readOutcome(query)).toBeNull();
    },
  );
});
