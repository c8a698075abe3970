import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { PATIENCE } from "../../lib/patience";
import { keepOrderStep } from "./steps/keep-order";
import { saveAddressStep } from "./steps/save-address";

/**
 * Puts an order into an account, and the address it goes to among those of the account. Whoever asks
 * has shown the order's link. Done twice, also at the same moment, it is done once.
 */
export const keepOrderWorkflow = createWorkflow(
  "keep-order",
  (input: { customer_id: string; order_id: string }) => {
    // Nothing but this tells that an address is there already.
    const key = transform({ input }, (data) => `account:${data.input.customer_id}`);
    acquireLockStep({ key, ...PATIENCE });
    keepOrderStep(input);
    saveAddressStep(input);
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.order_id });
  },
);
