import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { takeCardPaymentWorkflow } from "./take-card-payment";

/** Brings an order up to what Stripe knows of its card payment. */
export const settleCardPaymentWorkflow = createWorkflow(
  "settle-card-payment",
  (input: { order_id: string }) => {
    const key = transform({ input }, (data) => orderTurn(data.input.order_id));
    // Medusa skips the locks of a workflow that runs within another, as this one does for an event.
    acquireLockStep({ key, ...PATIENCE, executeOnSubWorkflow: true });
    const found = takeCardPaymentWorkflow.runAsStep({
      input: { order_id: input.order_id, close: false },
    });
    releaseLockStep({ key, executeOnSubWorkflow: true });
    return new WorkflowResponse(transform({ found }, (data) => ({ is_paid: data.found.is_paid })));
  },
);
