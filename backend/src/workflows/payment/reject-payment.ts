import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { rejectPaymentStep } from "./steps/reject-payment";

/** Tells a buyer that what they reported has not come, and why; the clock runs again. */
export const rejectPaymentWorkflow = createWorkflow(
  "reject-payment",
  (input: { order_id: string; reason: string }) => {
    const key = transform({ input }, (data) => orderTurn(data.input.order_id));
    acquireLockStep({ key, ...PATIENCE });
    rejectPaymentStep(input);
    recordOrderEventStep({
      order_id: input.order_id,
      kind: "payment_rejected",
      by: "manager",
      note: input.reason,
    });
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.order_id });
  },
);
