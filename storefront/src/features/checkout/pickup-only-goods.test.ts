import { expect, test } from "vitest";
import { pickupOnlyGoods } from "./pickup-only-goods";

const LINE = {
  variantId: null,
  handle: null,
  variantLabel: "1 buah",
  picture: null,
  quantity: 1,
  unitPrice: 15_000,
  total: 15_000,
  stock: 4,
};
const lines = [
  { ...LINE, id: "1", title: "Kelapa muda" },
  { ...LINE, id: "2", title: "Gula aren" },
  { ...LINE, id: "3", title: "Kelapa muda", variantLabel: "5 buah" },
];

test("the goods that stay are named, each once", () => {
  const named = (...pickupOnlyLines: string[]) => pickupOnlyGoods({ lines }, { pickupOnlyLines });
  expect(named("1", "3")).toEqual(["Kelapa muda"]);
  expect(named("2", "1")).toEqual(["Kelapa muda", "Gula aren"]);
  expect(named()).toEqual([]);
});
