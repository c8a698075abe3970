import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { awaitPaymentStep } from "./steps/await-payment";

/** Begins to wait for the money of an order. Done twice, it is done once. */
export const awaitPaymentWorkflow = createWorkflow(
  "await-payment",
  (input: { order_id: string }) => new WorkflowResponse(awaitPaymentStep(input)),
);
