import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCarrierFacts } from "../../../lib/checkout/carriers";
import type { CartFacts } from "../../../lib/checkout/cart-facts";
import { checkGoods, checkStock, offerFor } from "../../../lib/checkout/check-cart";
import { choose } from "../../../lib/checkout/choice";
import { placeOf } from "../../../lib/checkout/medusa-address";
import type { OrderRequest } from "../../../lib/checkout/order-request";

interface Asked {
  cart: CartFacts;
  choice: { delivery: OrderRequest["delivery"]; payment: OrderRequest["payment_method"] };
}

/** Holds what the buyer chose against what the enterprise offers, before anything is written. */
export const chooseStep = createStep(
  "choose-delivery-and-payment",
  async ({ cart, choice }: Asked, { container }) => {
    checkGoods(cart);
    checkStock(cart);
    const { delivery } = choice;
    const place = delivery.method === "pickup" ? undefined : placeOf(delivery.address);
    const carriers = await readCarrierFacts(container, cart, place);
    return new StepResponse(choose(offerFor(cart, carriers), choice));
  },
);
