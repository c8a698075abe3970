import type { OrderFacts } from "../orders/order-facts";
import { activeParcels, standingOf } from "../orders/standing";

/**
 * When the goods of an order were with its buyer or on their way to them, which is the last that the
 * shop hears of many; null for an order that is still with the shop.
 */
export function endOf(order: OrderFacts): Date | null {
  const { status } = standingOf(order);
  if (status !== "completed" && status !== "shipped") return null;
  const times = activeParcels(order).map(({ delivered_at, shipped_at }) =>
    new Date(delivered_at ?? shipped_at ?? 0).getTime(),
  );
  return new Date(Math.max(...times));
}
