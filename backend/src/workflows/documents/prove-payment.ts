import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { DOCUMENT_LIMITS } from "../../lib/documents/limits";
import { PATIENCE } from "../../lib/patience";
import { reportPaymentWorkflow } from "../payment/report-payment";
import { checkAwaitedStep } from "./steps/check-awaited";
import { keepDocumentStep } from "./steps/keep-document";

interface Proof {
  order_id: string;
  /** A picture or PDF, in base64. */
  content: string;
}

/** Keeps what shows that a buyer has paid, and notes that they say so. Done twice, it is done once. */
export const provePaymentWorkflow = createWorkflow("prove-payment", (input: Proof) => {
  const key = transform({ input }, (data) => `documents:${data.input.order_id}`);
  acquireLockStep({ key, ...PATIENCE });
  checkAwaitedStep(input);
  keepDocumentStep({
    order_id: input.order_id,
    kind: "payment_proof",
    subject_id: input.order_id,
    content: input.content,
    most: DOCUMENT_LIMITS.proofs,
  });
  const reported = reportPaymentWorkflow.runAsStep({ input: { order_id: input.order_id } });
  releaseLockStep({ key });
  return new WorkflowResponse(reported);
});
