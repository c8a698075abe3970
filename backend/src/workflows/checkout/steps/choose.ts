import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CartFacts } from "../../../lib/checkout/cart-facts";
import { checkGoods, checkStock, offerFor } from "../../../lib/checkout/check-cart";
import { type Choice, choose } from "../../../lib/checkout/choice";

/** Holds what the buyer chose against what the enterprise offers, before anything is written. */
export const chooseStep = createStep(
  "choose-delivery-and-payment",
  async ({ cart, choice }: { cart: CartFacts; choice: Choice }) => {
    checkGoods(cart);
    checkStock(cart);
    return new StepResponse(choose(offerFor(cart), choice));
  },
);
