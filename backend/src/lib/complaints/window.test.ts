import { expect, test } from "vitest";
import type { OrderFacts } from "../orders/order-facts";
import { complaintWindow } from "./window";

const HANDED_OVER = "2026-11-10T05:00:00Z";

/** An order of one parcel, sent by courier unless it is said otherwise. */
function order({
  code = "courier",
  shipped = null as string | null,
  delivered = null as string | null,
  status = "pending",
  packed = 1,
}): OrderFacts {
  return {
    id: "order_1",
    display_id: 1,
    created_at: "2026-11-01T05:00:00Z",
    status,
    item_total: 1000,
    shipping_total: 0,
    total: 1000,
    items: [
      {
        id: "item",
        title: "Pala",
        quantity: 1,
        unit_price: 1000,
        total: 1000,
        detail: { fulfilled_quantity: packed },
      },
    ],
    shipping_methods: [{ data: null, shipping_option: { type: { code } } }],
    payment_collections: [
      { id: "paycol", status: "completed", captured_amount: 1000, payment_sessions: [] },
    ],
    fulfillments:
      packed === 0 ? [] : [{ id: "ful", labels: [], shipped_at: shipped, delivered_at: delivered }],
  };
}

const at = (now: string, changes: Parameters<typeof order>[0]) =>
  complaintWindow(order(changes), 14, new Date(now));

test("nobody complains of what has not left the shop, or never will", () => {
  const closed = { is_open: false, until: null };
  expect(at(HANDED_OVER, { packed: 0 })).toEqual(closed);
  expect(at(HANDED_OVER, { code: "courier" })).toEqual(closed);
  expect(at(HANDED_OVER, { status: "canceled", delivered: HANDED_OVER })).toEqual(closed);
});

test("goods on their way or ready to be fetched have no last day", () => {
  const open = { is_open: true, until: null };
  expect(at("2027-11-10T05:00:00Z", { shipped: HANDED_OVER })).toEqual(open);
  expect(at(HANDED_OVER, { code: "pickup" })).toEqual(open);
});

test("goods that came have fourteen days, to the second", () => {
  const delivered = { shipped: "2026-11-08T05:00:00Z", delivered: HANDED_OVER };
  const until = new Date("2026-11-24T05:00:00Z");
  expect(at("2026-11-24T04:59:59Z", delivered)).toEqual({ is_open: true, until });
  expect(at("2026-11-24T05:00:00Z", delivered)).toEqual({ is_open: false, until });
});
