import { describe, expect, it } from "vitest";
import { priceRange } from "./price";

describe("priceRange", () => {
  it("spans all variants", () => {
    const variants = [{ price: 46_000 }, { price: 20_000 }, { price: 165_000 }];
    expect(priceRange(variants)).toEqual({ lowest: 20_000, highest: 165_000 });
  });

  it("has nothing to say without variants", () => {
    expect(priceRange([])).toBeNull();
  });
});
