import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCartFacts } from "../../../lib/checkout/cart-facts";
import { refuse } from "../../../lib/refusal";

/** Reads a cart that can still be ordered; one that never was and one that is ordered are both gone. */
export const readOpenCartStep = createStep(
  "read-open-cart",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    const cart = await readCartFacts(container, cart_id);
    if (cart === null || cart.completed_at) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such cart." });
    }
    return new StepResponse(cart);
  },
);
