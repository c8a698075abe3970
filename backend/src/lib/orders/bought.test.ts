import { expect, test } from "vitest";
import { boughtTotals } from "./bought";

test("an order goes on to tell what was bought, whatever came back", () => {
  const kept = { total: 10_000, return_received_total: 0, return_dismissed_total: null };
  const back = { total: 5000, return_received_total: 10_000, return_dismissed_total: 5000 };
  const item = { id: "", title: "", quantity: 1, unit_price: 0, detail: { fulfilled_quantity: 1 } };
  const items = [kept, back].map((totals) => ({ ...item, ...totals }));
  expect(boughtTotals({ items, shipping_total: 25_000 })).toEqual({
    subtotal: 30_000,
    total: 55_000,
  });
});
