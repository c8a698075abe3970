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

/** Packs an order for whoever comes to fetch it. Done twice, it is done once. */
export const markReadyForPickupWorkflow = createWorkflow(
  "mark-ready-for-pickup",
  (input: ActInput) => {
    const key = transform({ input }, (data) => orderTurn(data.input.order_id));
    acquireLockStep({ key, ...PATIENCE });
    const begun = beginActStep({ order_id: input.order_id, act: "ready_for_pickup" });
    when({ begun }, (data) => data.begun.unpacked.length > 0).then(() => {
      createOrderFulfillmentWorkflow.runAsStep({
        input: { order_id: input.order_id, items: begun.unpacked, created_by: input.by },
      });
    });
    recordOrderEventStep({ order_id: input.order_id, kind: "ready_for_pickup", by: "manager" });
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.order_id });
  },
);
