import { describe, expect, it } from "vitest";
import { splitPrice } from "./split-price";

describe("splitPrice", () => {
  it("shares by percent", () => {
    expect(splitPrice(20_000, { producer: 80, enterprise: 17, packaging: 3 })).toEqual({
      producer: 16_000,
      enterprise: 3400,
      packaging: 600,
    });
  });

  it.each([500, 501, 999, 16_667, 50_000_000])("never loses or adds a rupiah of %i", (price) => {
    const { producer, enterprise, packaging } = splitPrice(price, {
      producer: 78,
      enterprise: 19,
      packaging: 3,
    });
    expect(producer + enterprise + packaging).toBe(price);
    expect(producer).toBeGreaterThanOrEqual(price * 0.78);
  });
});
