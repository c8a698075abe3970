import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { forgetBuyerStep } from "./steps/forget-buyer";

/** Takes out of an order everything that tells who its buyer was. Done twice, it is done once. */
export const forgetBuyerWorkflow = createWorkflow(
  "forget-buyer",
  (input: { order_id: string }) => new WorkflowResponse(forgetBuyerStep(input)),
);
