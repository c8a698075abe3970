import { expect, test } from "vitest";
import { namedPath } from "./named-path";

test("what opens an order or a basket is cut short, and the rest stays", () => {
  expect(namedPath("/store/order-tracking/01KB3X9ZQ4ABC.s3cr3t_mac/cancel")).toBe(
    "/store/order-tracking/01KB3X9Z…/cancel",
  );
  expect(namedPath("/store/carts/cart_01KB3X9ZQ4ABC/line-items/cali_1")).toBe(
    "/store/carts/cart_01K…/line-items/cali_1",
  );
  expect(namedPath("/store/goods/gula-aren-dari-desa")).toBe("/store/goods/gula-aren-dari-desa");
});
