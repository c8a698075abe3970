import { array, assert, integer, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { chargedKg, parcelGrams, USUAL_RULES } from "./parcel";

const box = (weight_grams: number, quantity = 1) => ({ quantity, weight_grams, size: null });
const line = record({
  quantity: integer({ min: 1, max: 50 }),
  weight_grams: integer({ min: 0, max: 30_000 }),
});
const rules = record({
  packaging_grams: integer({ min: 0, max: 5000 }),
  minimum_grams: integer({ min: 0, max: 10_000 }),
  tolerance_grams: integer({ min: 0, max: 999 }),
  volumetric_divisor: integer({ min: 1000, max: 10_000 }),
});

describe("chargedKg", () => {
  it.each([
    [0, 1],
    [200, 1],
    [1000, 1],
    [1300, 1],
    [1301, 2],
    [1310, 2],
    [2000, 2],
    [2300, 2],
    [2301, 3],
    [12_400, 13],
  ])("counts %i g as %i kg", (grams, kg) => {
    expect(chargedKg(grams, USUAL_RULES)).toBe(kg);
  });

  it("never asks for less when there is more, and is off by less than a kilogram", () => {
    assert(
      property(
        integer({ min: 0, max: 200_000 }),
        integer({ min: 0, max: 5000 }),
        rules,
        (grams, more, given) => {
          const kg = chargedKg(grams, given);
          expect(Number.isInteger(kg) && kg >= 1).toBe(true);
          expect(chargedKg(grams + more, given)).toBeGreaterThanOrEqual(kg);
          expect(kg * 1000 + given.tolerance_grams).toBeGreaterThanOrEqual(grams);
          const counted = Math.max(grams, given.minimum_grams, 1000);
          expect((kg - 1) * 1000).toBeLessThanOrEqual(counted);
        },
      ),
    );
  });
});

describe("parcelGrams", () => {
  it("weighs all pieces and the box that they come in", () => {
    expect(parcelGrams([box(130, 3), box(1100)], { ...USUAL_RULES, packaging_grams: 150 })).toBe(
      1640,
    );
  });

  it("counts the room that light goods take", () => {
    const basket = { quantity: 2, weight_grams: 400, size: { length: 40, width: 30, height: 25 } };
    expect(parcelGrams([basket], USUAL_RULES)).toBe(10_000);
    expect(parcelGrams([basket], { ...USUAL_RULES, volumetric_divisor: 4000 })).toBe(15_000);
    expect(parcelGrams([basket, box(500)], USUAL_RULES)).toBe(10_500);
    expect(parcelGrams([{ ...basket, weight_grams: 6000 }], USUAL_RULES)).toBe(12_000);
  });

  it("is the sum of the weights where nobody measured, in whatever order the goods come", () => {
    assert(
      property(array(line), rules, (lines, given) => {
        const all = lines.map(({ quantity, weight_grams }) => box(weight_grams, quantity));
        const sum = all.reduce((grams, one) => grams + one.quantity * one.weight_grams, 0);
        expect(parcelGrams(all, given)).toBe(sum + given.packaging_grams);
        expect(parcelGrams(all.toReversed(), given)).toBe(sum + given.packaging_grams);
      }),
    );
  });
});
