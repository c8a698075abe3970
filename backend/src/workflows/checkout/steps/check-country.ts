import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readCarrierFacts } from "../../../lib/checkout/carriers";
import type { CartFacts } from "../../../lib/checkout/cart-facts";
import { offerFor } from "../../../lib/checkout/check-cart";
import { noRate } from "../../../lib/checkout/courier-refusals";
import { placeOf } from "../../../lib/checkout/medusa-address";
import type { DeliveryPlace } from "../../../lib/checkout/order-request";
import { isAbroad } from "../../../lib/delivery/destination";
import { refuse } from "../../../lib/refusal";

/** Refuses another country that a cart's goods cannot be sent to, before the cart is told of it. */
export const checkCountryStep = createStep(
  "check-country",
  async ({ cart, place }: { cart: CartFacts; place: DeliveryPlace }, { container }) => {
    const to = placeOf(place);
    if (!isAbroad(to)) return new StepResponse(null);
    const { countries } = offerFor(cart, await readCarrierFacts(container, cart, to));
    if (!countries.includes(to.country_code)) throw refuse(noRate(to.country_code));
    return new StepResponse(null);
  },
);
