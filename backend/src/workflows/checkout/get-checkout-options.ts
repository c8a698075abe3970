import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { readOfferStep } from "./steps/read-offer";
import { readOpenCartStep } from "./steps/read-open-cart";

/** How the goods of a cart can be had and paid. */
export const getCheckoutOptionsWorkflow = createWorkflow(
  "get-checkout-options",
  (input: { cart_id: string }) => {
    const cart = readOpenCartStep(input);
    return new WorkflowResponse(readOfferStep({ cart }));
  },
);
