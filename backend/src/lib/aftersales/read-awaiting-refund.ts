import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwedRefundRow, ReturnRequestRow } from "../../modules/aftersales/service";
import { orderHistory } from "../orders/history";
import { occurrenceKey } from "../orders/order-event";
import type { OrderFacts } from "../orders/order-facts";
import { awaitingRefund } from "./awaits-refund";

interface Standing {
  order: Pick<OrderFacts, "id" | "items">;
  returns: readonly ReturnRequestRow[];
  refunds: readonly OwedRefundRow[];
  /** What can still be given back, in whole rupiah. */
  refundable: number;
}

/** The ids of those returns of an order whose goods are here, and whose money nobody has settled yet. */
export async function readAwaitingRefund(
  container: MedusaContainer,
  { order, returns, refunds, refundable }: Standing,
): Promise<ReadonlySet<string>> {
  const received = returns.filter(({ state }) => state === "received");
  if (received.length === 0) return new Set();
  const kind = "return_received";
  const events = await orderHistory(container).listOrderEvents(
    { order_id: order.id, kind },
    { take: null },
  );
  const back = received.flatMap(({ id, items }) => {
    const key = occurrenceKey({ kind, occurrence: id });
    const event = events.find((one) => one.key === key);
    return event === undefined
      ? []
      : [{ id, received_at: event.happened_at, worth: worthOf(items, order) }];
  });
  const given = refunds.filter(({ cause }) => cause === "agreed");
  return awaitingRefund(back, given, refundable);
}

/** What the buyer paid for goods, in whole rupiah. */
export function worthOf(
  goods: ReturnRequestRow["items"],
  { items }: Pick<OrderFacts, "items">,
): number {
  const prices = new Map(items.map(({ id, unit_price }) => [id, unit_price]));
  const worth = goods.reduce(
    (sum, { item_id, quantity }) => sum + quantity * (prices.get(item_id) ?? 0),
    0,
  );
  return Math.round(worth);
}
