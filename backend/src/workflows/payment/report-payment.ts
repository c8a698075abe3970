import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { reportPaymentStep } from "./steps/report-payment";

/** Notes that a buyer says they have paid. Done twice, it is done once. */
export const reportPaymentWorkflow = createWorkflow(
  "report-payment",
  (input: { order_id: string }) => new WorkflowResponse(reportPaymentStep(input)),
);
