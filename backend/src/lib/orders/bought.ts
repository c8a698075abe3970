import type { OrderFacts } from "./order-facts";

type Item = OrderFacts["items"][number];

/**
 * What a line of an order came to when it was bought, in whole rupiah. Medusa's own total tells what of
 * it is still with the buyer.
 */
export function boughtTotal(
  item: Pick<Item, "total" | "return_received_total" | "return_dismissed_total">,
): number {
  const { total, return_received_total: received, return_dismissed_total: dismissed } = item;
  return Math.round(total + (received ?? 0) + (dismissed ?? 0));
}

/** What an order came to when it was bought, whatever was given back since, in whole rupiah. */
export function boughtTotals({
  items,
  shipping_total,
}: Pick<OrderFacts, "items" | "shipping_total">) {
  const subtotal = items.reduce((sum, item) => sum + boughtTotal(item), 0);
  return { subtotal, total: subtotal + Math.round(shipping_total) };
}
