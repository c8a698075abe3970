import type { District } from "@lapak-desa/seed";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateCartWorkflow } from "@medusajs/medusa/core-flows";
import { readOfferStep } from "./steps/read-offer";
import { readOpenCartStep } from "./steps/read-open-cart";

/** Keeps with a cart which kecamatan it is to go to, and answers what can be chosen then. */
export const setDeliveryPlaceWorkflow = createWorkflow(
  "set-delivery-place",
  (input: { cart_id: string; place: District }) => {
    readOpenCartStep({ cart_id: input.cart_id }).config({ name: "check-open-cart" });
    updateCartWorkflow.runAsStep({
      input: transform({ input }, ({ input: { cart_id, place } }) => ({
        id: cart_id,
        shipping_address: {
          country_code: "id",
          city: place.regency,
          province: place.province,
          metadata: { district_code: place.districtCode },
        },
      })),
    });
    const cart = readOpenCartStep({ cart_id: input.cart_id });
    return new WorkflowResponse(readOfferStep({ cart }));
  },
);
