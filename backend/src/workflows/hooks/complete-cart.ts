import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { readCarrierFacts } from "../../lib/checkout/carriers";
import { readCartFacts } from "../../lib/checkout/cart-facts";
import { checkCart } from "../../lib/checkout/check-cart";

// Holds for every way into an order, Medusa's own `/store/carts/:id/complete` as well.
completeCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const cart = await readCartFacts(container, input.id);
  // An ordered cart is answered with its order, whatever has become of its goods since.
  if (cart === null || cart.completed_at) return;
  checkCart(cart, await readCarrierFacts(container, cart));
});
