import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { SeenIntent } from "../../lib/stripe/seen-intent";
import { authorizeSeenPaymentStep } from "./steps/authorize-seen-payment";

interface PaymentToRecord {
  session_id: string | null;
  /** Who saw the money. */
  by: string;
  /** Where Stripe has it, for a card. */
  intent?: SeenIntent | null;
}

/** Records that the money for an order has come, whole. */
export const recordPaymentWorkflow = createWorkflow("record-payment", (input: PaymentToRecord) => {
  const payment = authorizeSeenPaymentStep({
    session_id: input.session_id,
    confirmed_by: input.by,
    intent: input.intent,
  });
  const captured = capturePaymentWorkflow.runAsStep({
    input: transform({ input, payment }, (data) => ({
      payment_id: data.payment.id,
      captured_by: data.input.by,
    })),
  });
  return new WorkflowResponse(captured);
});
