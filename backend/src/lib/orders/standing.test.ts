import { describe, expect, it } from "vitest";
import { isOpen, objectionTo } from "./handling";
import { standingOf, withReport } from "./standing";

type Order = Parameters<typeof standingOf>[0];
type Item = Order["items"][number];

const item = (fulfilled: number): Item => ({
  id: "item",
  title: "Pala",
  variant_title: null,
  variant_id: null,
  quantity: 2,
  unit_price: 500,
  total: 1000,
  thumbnail: null,
  detail: { fulfilled_quantity: fulfilled },
});

const order = ({
  code = "pickup",
  provider = "bank-transfer",
  paid = 0,
  packed = 0,
} = {}): Order => ({
  status: "pending",
  total: 1000,
  items: [item(packed)],
  shipping_methods: [{ data: null, shipping_option: { type: { code } } }],
  payment_collections: [
    {
      id: "paycol",
      status: "awaiting",
      captured_amount: paid,
      refunded_amount: 0,
      payment_sessions: [{ id: "payses", provider_id: `pp_${provider}_manual` }],
    },
  ],
  fulfillments: [],
});

const parcel = (change: Partial<Order["fulfillments"][number]> = {}) => ({
  id: "ful",
  shipped_at: null,
  delivered_at: null,
  canceled_at: null,
  metadata: null,
  labels: [],
  ...change,
});

const NOW = "2026-11-24T10:00:00Z";

describe("standingOf", () => {
  it("waits for a transfer, not for cash", () => {
    expect(standingOf(order())).toMatchObject({ status: "awaiting_payment", is_paid: false });
    expect(standingOf(order({ paid: 999 })).status).toBe("awaiting_payment");
    expect(standingOf(order({ paid: 1000 }))).toMatchObject({
      status: "processing",
      is_paid: true,
    });
    expect(standingOf(order({ provider: "cash-on-pickup" }))).toMatchObject({
      status: "processing",
      payment: "cash_on_pickup",
    });
  });

  it("waits for what is paid by QRIS, and then for somebody to see it", () => {
    const standing = standingOf(order({ provider: "qris" }));
    expect(standing).toMatchObject({ status: "awaiting_payment", payment: "qris" });
    expect(withReport(standing, { status: "reported" }).status).toBe("awaiting_confirmation");
    expect(standingOf(order({ provider: "qris", paid: 1000 })).status).toBe("processing");
  });

  it("is ready for pickup when all of it is packed", () => {
    const packed = { ...order({ paid: 1000, packed: 2 }), fulfillments: [parcel()] };
    expect(standingOf(packed).status).toBe("ready_for_pickup");
    const half = { ...order({ paid: 1000, packed: 1 }), fulfillments: [parcel()] };
    expect(standingOf(half).status).toBe("processing");
    const sent = { ...order({ code: "courier", paid: 1000, packed: 2 }), fulfillments: [parcel()] };
    expect(standingOf(sent).status).toBe("processing");
  });

  it("is sent when the courier has all of it, and completed when its buyer has", () => {
    const fetched = {
      ...order({ paid: 1000, packed: 2 }),
      fulfillments: [parcel({ canceled_at: NOW }), parcel({ delivered_at: NOW })],
    };
    expect(standingOf(fetched).status).toBe("completed");
    const shipped = [parcel({ shipped_at: NOW })];
    const sent = { ...order({ code: "courier", paid: 1000, packed: 2 }), fulfillments: shipped };
    expect(standingOf(sent).status).toBe("shipped");
    const arrived = [parcel({ shipped_at: NOW, delivered_at: NOW })];
    expect(standingOf({ ...sent, fulfillments: arrived }).status).toBe("completed");
    expect(standingOf({ ...order({ paid: 1000, packed: 2 }), fulfillments: shipped }).status).toBe(
      "ready_for_pickup",
    );
  });

  it("is on its way with the own carrier until the buyer has it, and waits for no cash before", () => {
    const local = { code: "local", provider: "cash-on-delivery" };
    const placed = order(local);
    expect(standingOf(placed)).toMatchObject({
      status: "processing",
      delivery: "local",
      payment: "cash_on_delivery",
    });
    const packed = order({ ...local, packed: 2 });
    const out = { ...packed, fulfillments: [parcel({ shipped_at: NOW })] };
    expect(standingOf(out).status).toBe("shipped");
    const brought = { ...packed, fulfillments: [parcel({ shipped_at: NOW, delivered_at: NOW })] };
    expect(standingOf(brought).status).toBe("completed");
  });

  it("stays canceled", () => {
    expect(standingOf({ ...order({ paid: 1000 }), status: "canceled" }).status).toBe("canceled");
  });
});

describe("objectionTo", () => {
  const unpaid = standingOf(order());
  const cash = standingOf(order({ provider: "cash-on-pickup" }));

  it("hands nothing over before the transfer has come", () => {
    expect(objectionTo("hand_over", unpaid)?.code).toBe("payment_not_confirmed");
    expect(objectionTo("hand_over", cash)).toBeNull();
  });

  it("sends out with the own carrier, and hands over what is on its way", () => {
    const local = { code: "local", provider: "cash-on-delivery" };
    const placed = standingOf(order(local));
    const open = (standing: typeof placed) =>
      (["ready_for_pickup", "send_out", "hand_over"] as const).filter((act) =>
        isOpen(act, standing),
      );
    expect(open(placed)).toEqual(["send_out", "hand_over"]);
    expect(open({ ...placed, status: "shipped" })).toEqual(["hand_over"]);
    expect(open({ ...placed, status: "completed", is_paid: true })).toEqual([]);
    expect(open(cash)).toEqual(["ready_for_pickup", "hand_over"]);
    expect(objectionTo("send_out", cash)?.code).toBe("not_a_local_delivery");
    const unpaidLocal = standingOf(order({ code: "local" }));
    expect(objectionTo("send_out", unpaidLocal)?.code).toBe("payment_not_confirmed");
  });

  it("lets arrive what a courier took, also where its money was given back", () => {
    const paid = standingOf(order({ code: "courier", paid: 1000 }));
    const sent = { ...paid, status: "shipped" } as const;
    const lost = { ...sent, is_paid: false, is_given_back: true };
    expect([paid, sent, lost].map((standing) => isOpen("arrived", standing))).toEqual([
      false,
      true,
      true,
    ]);
    const come = { ...sent, status: "completed" } as const;
    expect([objectionTo("arrived", come), isOpen("arrived", come)]).toEqual([null, false]);
    const local = { ...sent, delivery: "local" } as const;
    expect(objectionTo("arrived", local)?.code).toBe("not_sent_by_courier");
    expect(isOpen("hand_over", lost)).toBe(false);
  });

  it("lets a thing that was done be done again, and does not ask for it", () => {
    const paid = standingOf(order({ paid: 1000 }));
    expect(objectionTo("confirm_payment", paid)).toBeNull();
    expect(isOpen("confirm_payment", paid)).toBe(false);
    expect(isOpen("confirm_payment", unpaid)).toBe(true);
    expect(isOpen("confirm_payment", cash)).toBe(false);
  });
});
