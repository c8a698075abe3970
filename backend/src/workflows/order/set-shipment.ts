import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { type Carried, shipmentNote } from "../../lib/orders/shipment";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { checkShippedStep } from "./steps/check-shipped";
import { recordOrderEventStep } from "./steps/record-order-event";
import { saveShipmentStep } from "./steps/save-shipment";

/** Says who carries an order that is on its way, and under which number, or corrects it. */
export const setShipmentWorkflow = createWorkflow(
  "set-shipment",
  (input: { order_id: string; carried: Carried }) => {
    const key = transform({ input }, (data) => orderTurn(data.input.order_id));
    acquireLockStep({ key, ...PATIENCE });
    checkShippedStep(input);
    saveShipmentStep(input);
    recordOrderEventStep(
      transform({ input }, ({ input: { order_id, carried } }) => ({
        order_id,
        kind: "shipment_noted" as const,
        by: "manager" as const,
        note: shipmentNote(carried),
        occurrence: `${carried.carrier}:${carried.tracking_number ?? ""}`,
      })),
    );
    releaseLockStep({ key });
    return new WorkflowResponse({ id: input.order_id });
  },
);
