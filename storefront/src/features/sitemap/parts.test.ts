import { describe, expect, it } from "vitest";
import { PART_SIZE, partNames, readPartName } from "./parts";

describe("partNames", () => {
  it("cuts each kind by itself and leaves out what there is nothing of", () => {
    expect(partNames({ product: 5, producer: 2, village: 0 }, 2)).toEqual([
      "product-1.xml",
      "product-2.xml",
      "product-3.xml",
      "producer-1.xml",
    ]);
  });

  it("cuts 50,000 goods so that no part comes near what search engines take", () => {
    const names = partNames({ product: 50_000, producer: 0, village: 0 });
    expect(names).toHaveLength(50_000 / PART_SIZE);
    expect(2 * PART_SIZE).toBeLessThanOrEqual(5000);
  });
});

describe("readPartName", () => {
  it("reads back what partNames wrote, without a gap or an overlap", () => {
    const names = partNames({ product: 7, producer: 0, village: 1 }, 3);
    expect(names.map((name) => readPartName(name, 3))).toEqual([
      { kind: "product", offset: 0 },
      { kind: "product", offset: 3 },
      { kind: "product", offset: 6 },
      { kind: "village", offset: 0 },
    ]);
  });

  it.each(["product-0.xml", "product-01.xml", "product-1", "goods-1.xml", "product--1.xml", ""])(
    "does not know %j",
    (name) => expect(readPartName(name)).toBeNull(),
  );
});
