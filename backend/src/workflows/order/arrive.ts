import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import type { ActInput } from "./confirm-payment";
import { beginActStep } from "./steps/begin-act";
import { recordOrderEventStep } from "./steps/record-order-event";
import { sendParcelsStep } from "./steps/send-parcels";

/**
 * Tells that what a courier took has arrived, which no courier tells us: the buyer said so, or the
 * courier's own page does. Done twice, it is done once.
 */
export const arriveWorkflow = createWorkflow("arrive", (input: ActInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  beginActStep({ order_id: input.order_id, act: "arrived" });
  sendParcelsStep(transform({ input }, (data) => ({ ...data.input, with: "buyer" as const })));
  recordOrderEventStep({ order_id: input.order_id, kind: "completed", by: "manager" });
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.order_id });
});
