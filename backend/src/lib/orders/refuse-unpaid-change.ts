import type { MedusaContainer } from "@medusajs/framework/types";
import { refuse } from "../refusal";
import { readOrderFacts } from "./order-facts";
import { hasMoneyCome } from "./standing";

/**
 * Refuses to change an order whose money has not come: its buyer was asked for what it cost when they
 * ordered, and what is confirmed for it is that.
 */
export async function refuseUnpaidChange(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const order = await readOrderFacts(container, orderId);
  if (order === null || hasMoneyCome(order)) return;
  throw refuse({
    status: 409,
    code: "not_paid_yet",
    message:
      "This order is not paid yet: cancel it and have it ordered anew instead of changing it.",
  });
}
