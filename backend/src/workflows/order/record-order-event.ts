import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { OrderEvent } from "../../lib/orders/order-event";
import { recordOrderEventStep } from "./steps/record-order-event";

/** Writes down what happened to an order outside of any other workflow of ours. */
export const recordOrderEventWorkflow = createWorkflow(
  "record-order-event",
  (event: OrderEvent) => new WorkflowResponse(recordOrderEventStep(event)),
);
