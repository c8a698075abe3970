import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { keepOrderStep } from "./steps/keep-order";
import { saveAddressStep } from "./steps/save-address";

/**
 * Puts an order into an account, and the address it goes to among those of the account. Whoever asks
 * has shown the order's link. Done twice, it is done once.
 */
export const keepOrderWorkflow = createWorkflow(
  "keep-order",
  (input: { customer_id: string; order_id: string }) => {
    keepOrderStep(input);
    saveAddressStep(input);
    return new WorkflowResponse({ id: input.order_id });
  },
);
