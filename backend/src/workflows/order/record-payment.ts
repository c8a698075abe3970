import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { authorizeSeenPaymentStep } from "./steps/authorize-seen-payment";

/** Records that the money for an order has come, whole. */
export const recordPaymentWorkflow = createWorkflow(
  "record-payment",
  (input: { session_id: string | null; by: string }) => {
    const payment = authorizeSeenPaymentStep({
      session_id: input.session_id,
      confirmed_by: input.by,
    });
    const captured = capturePaymentWorkflow.runAsStep({
      input: transform({ input, payment }, (data) => ({
        payment_id: data.payment.id,
        captured_by: data.input.by,
      })),
    });
    return new WorkflowResponse(captured);
  },
);
