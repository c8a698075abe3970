import { describe, expect, it } from "vitest";
import { formatRupiah } from "./money";

describe("formatRupiah", () => {
  it.each([
    [0, "Rp0"],
    [500, "Rp500"],
    [20_000, "Rp20.000"],
    [1_250_000, "Rp1.250.000"],
    [50_000_000, "Rp50.000.000"],
    [-35_000, "-Rp35.000"],
  ])("writes %d as %s", (amount, written) => {
    expect(formatRupiah(amount)).toBe(written);
  });
});
