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
import { type Carried, shipmentNote } from "../../lib/orders/shipment";
import { orderTurn, PATIENCE } from "../../lib/patience";
import type { ActInput } from "./confirm-payment";
import { recordPaymentWorkflow } from "./record-payment";
import { beginActStep } from "./steps/begin-act";
import { checkPickupCodeStep } from "./steps/check-pickup-code";
import { recordOrderEventStep } from "./steps/record-order-event";
import { saveShipmentStep } from "./steps/save-shipment";
import { sendParcelsStep } from "./steps/send-parcels";

interface HandOverInput extends ActInput {
  /** What the buyer said to be given what they pick up. */
  pickup_code?: string | undefined;
  /** Who takes what is sent, and under which number; may be said later. */
  carried?: Carried | undefined;
}

/**
 * Gives an order to its buyer, or to the courier. Cash for it changes hands at the same moment.
 * Done twice, it is done once.
 */
export const handOverWorkflow = createWorkflow("hand-over", (input: HandOverInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const begun = beginActStep({ order_id: input.order_id, act: "hand_over" });
  checkPickupCodeStep({
    order_id: input.order_id,
    standing: begun,
    pickup_code: input.pickup_code,
  });
  when("is-to-be-paid", { begun }, (data) => !data.begun.is_paid).then(() => {
    recordPaymentWorkflow.runAsStep({ input: { session_id: begun.session_id, by: input.by } });
    recordOrderEventStep({
      order_id: input.order_id,
      kind: "payment_confirmed",
      by: "manager",
    }).config({ name: "record-paid" });
  });
  when("is-to-be-packed", { begun }, (data) => data.begun.unpacked.length > 0).then(() => {
    createOrderFulfillmentWorkflow.runAsStep({
      input: { order_id: input.order_id, items: begun.unpacked, created_by: input.by },
    });
  });
  sendParcelsStep(input);
  const carried = transform({ input, begun }, (data) =>
    data.begun.delivery === "courier" ? (data.input.carried ?? null) : null,
  );
  when("is-known-who-carries-it", { carried }, (data) => data.carried !== null).then(() => {
    saveShipmentStep(
      transform({ input, carried }, (data) => ({
        order_id: data.input.order_id,
        carried: data.carried as Carried,
      })),
    );
  });
  recordOrderEventStep(
    transform({ input, begun, carried }, (data) => ({
      order_id: data.input.order_id,
      kind: data.begun.delivery === "courier" ? ("shipped" as const) : ("completed" as const),
      by: "manager" as const,
      note: data.carried === null ? null : shipmentNote(data.carried),
    })),
  );
  releaseLockStep({ key });
  return new WorkflowResponse({ id: input.order_id });
});
