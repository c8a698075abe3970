import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import type { ActInput } from "./confirm-payment";
import { beginActStep } from "./steps/begin-act";
import { recordOrderEventStep } from "./steps/record-order-event";
import { sendParcelsStep } from "./steps/send-parcels";

/**
 * Gives an order to the enterprise's own carrier. Handing it over to the buyer, with the cash for it,
 * is yet to come. Done twice, it is done once.
 */
export const sendOutWorkflow = createWorkflow("send-out", (input: ActInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const begun = beginActStep({ order_id: input.order_id, act: "send_out" });
  when("is-to-be-packed", { begun }, (data) => data.begun.unpacked.length > 0).then(() => {
    createOrderFulfillmentWorkflow.runAsStep({
      input: { order_id: input.order_id, items: begun.unpacked, created_by: input.by },
    });
  });
  sendParcelsStep(transform({ input }, (data) => ({ ...data.input, with: "carrier" as const })));
  recordOrderEventStep({ order_id: input.order_id, kind: "shipped", by: "manager" });
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.order_id });
});
