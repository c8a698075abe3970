import type { MedusaContainer } from "@medusajs/framework/types";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";
import { readRefusal } from "../refusal";

/**
 * After an order was refused because its goods cost something else by now, gives the cart their present
 * prices: what had been changed of it was undone, and its buyer would be shown the old ones for ever.
 */
export async function renewPricesAfter(
  error: unknown,
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  if (readRefusal(error)?.code !== "price_changed") return;
  await refreshCartItemsWorkflow(container).run({
    input: { cart_id: cartId, force_refresh: true },
  });
}
