import type { MedusaContainer } from "@medusajs/framework/types";
import { readOrderFacts } from "../orders/order-facts";
import { hasMoneyCome } from "../orders/standing";
import { refuse } from "../refusal";
import { askStripe } from "./card";

/**
 * Ends the card payment of an order that is being canceled, so that it can never be made. Refuses where
 * Stripe has the money already and the books do not: it would be kept for nothing. Money that is in the
 * books is given back by the cancellation itself.
 */
export async function closeCard(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await readOrderFacts(container, orderId);
  if (order !== null && hasMoneyCome(order)) return;
  const asked = await askStripe(container, orderId, { close: true });
  if (asked?.intent.status !== "succeeded") return;
  throw refuse({
    status: 409,
    code: "paid_meanwhile",
    message: "This order was paid by card at this moment. Cancel it again to give the money back.",
  });
}
