import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateCartWorkflow } from "@medusajs/medusa/core-flows";
import { type DeliveryPlace, placeOf } from "../../lib/checkout/order-request";
import { readOfferStep } from "./steps/read-offer";
import { readOpenCartStep } from "./steps/read-open-cart";

/** Keeps with a cart which kecamatan or village it is to go to, and answers what can be chosen then. */
export const setDeliveryPlaceWorkflow = createWorkflow(
  "set-delivery-place",
  (input: { cart_id: string; place: DeliveryPlace }) => {
    readOpenCartStep({ cart_id: input.cart_id }).config({ name: "check-open-cart" });
    updateCartWorkflow.runAsStep({
      input: transform({ input }, ({ input: { cart_id, place } }) => ({
        id: cart_id,
        shipping_address: {
          country_code: "id",
          city: place.district_code.regency,
          province: place.district_code.province,
          metadata: placeOf(place),
        },
      })),
    });
    const cart = readOpenCartStep({ cart_id: input.cart_id });
    return new WorkflowResponse(readOfferStep({ cart }));
  },
);
