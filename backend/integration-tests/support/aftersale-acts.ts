import { expect } from "vitest";
import { only } from "../../src/lib/only";
import { toldOf } from "./aftersales";
import { buy, byQris, byTransfer, fillCart, placeOrder, tell } from "./buying";
import type { Shop } from "./shop";

interface AdminOrder {
  status: string;
  total: number;
  summary: { paid_total: number; refunded_total: number; pending_difference: number };
  payment_status: string;
}

interface TrackedOrder {
  status: string;
  total: number;
  subtotal: number;
  items: { total: number }[];
  payment: { status: string };
  delivery: { pickup_code: string | null };
}

/** What is done with an order once it is placed, by its manager and its buyer. */
export function aftersaleActs(shop: () => Shop) {
  const act = (id: string, name: string, body: object = {}) =>
    tell(shop().admin, `/admin/orders/${id}/${name}`, body);
  const ask = (token: string, name: string, body: object = {}) =>
    tell(shop().store, `/store/order-tracking/${token}/${name}`, body);
  const adminOrder = async (id: string) =>
    (await shop().admin.get(`/admin/orders/${id}`).json<{ order: AdminOrder }>()).order;
  const tracked = async (token: string) =>
    (await shop().store.get(`/store/order-tracking/${token}`).json<{ order: TrackedOrder }>())
      .order;
  const confirm = (id: string) => act(id, "confirm-payment");

  /** A paid order that a courier has. */
  const sent = async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    await confirm(id);
    expect((await act(id, "hand-over")).status).toBe(200);
    return { id, token };
  };

  /** A paid order that its buyer has fetched, of so many pieces. */
  const fetched = async (quantity: number) => {
    const cart = await fillCart(shop(), "gula-aren", quantity);
    const { body } = await placeOrder(shop(), cart, byQris());
    const token = body.order?.tracking_token ?? "";
    const id = `order_${token.split(".")[0]}`;
    await confirm(id);
    await act(id, "ready-for-pickup");
    const { pickup_code } = (await tracked(token)).delivery;
    expect((await act(id, "hand-over", { pickup_code })).status).toBe(200);
    return { id, token };
  };
  const itemOf = async (token: string) => only((await toldOf(shop(), token)).returnable).item_id;

  return { act, ask, adminOrder, tracked, confirm, sent, fetched, itemOf };
}
