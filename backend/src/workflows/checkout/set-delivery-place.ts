import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateCartWorkflow } from "@medusajs/medusa/core-flows";
import { toMedusaPlace } from "../../lib/checkout/medusa-address";
import type { DeliveryPlace } from "../../lib/checkout/order-request";
import { checkCountryStep } from "./steps/check-country";
import { readOfferStep } from "./steps/read-offer";
import { readOpenCartStep } from "./steps/read-open-cart";

/** Keeps with a cart which kecamatan, village or country it is to go to, and answers what can be chosen then. */
export const setDeliveryPlaceWorkflow = createWorkflow(
  "set-delivery-place",
  (input: { cart_id: string; place: DeliveryPlace }) => {
    const before = readOpenCartStep({ cart_id: input.cart_id }).config({ name: "check-open-cart" });
    checkCountryStep(
      transform({ before, input }, (data) => ({ cart: data.before, place: data.input.place })),
    );
    updateCartWorkflow.runAsStep({
      input: transform({ input }, ({ input: { cart_id, place } }) => ({
        id: cart_id,
        shipping_address: toMedusaPlace(place),
      })),
    });
    const cart = readOpenCartStep({ cart_id: input.cart_id });
    return new WorkflowResponse(readOfferStep({ cart }));
  },
);
