import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { activeParcels, standingOf } from "../../../lib/orders/standing";

interface Sending {
  order_id: string;
  by: string;
  /** Who has it now, where its way of delivery does not say so: whoever carries it, or its buyer. */
  with?: "carrier" | "buyer";
}

/**
 * Marks every parcel of an order as gone: shipped where a courier took it, delivered where its buyer
 * has it. It is not undone when a later parcel fails: done again, it goes on from there.
 */
export const sendParcelsStep = createStep(
  "send-parcels",
  async ({ order_id, by, with: holder }: Sending, { container }) => {
    const order = await readOrderFacts(container, order_id);
    if (order === null) return new StepResponse(0);
    const isCarried =
      holder === undefined ? standingOf(order).delivery === "courier" : holder === "carrier";
    const waiting = activeParcels(order).filter(
      ({ delivered_at, shipped_at }) => !(delivered_at || (isCarried && shipped_at)),
    );
    const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
    for (const { id: fulfillment_id } of waiting) {
      await (isCarried
        ? createOrderShipmentWorkflow(container).run({
            input: { order_id, fulfillment_id, items, labels: [], created_by: by },
          })
        : markOrderFulfillmentAsDeliveredWorkflow(container).run({
            input: { orderId: order_id, fulfillmentId: fulfillment_id },
          }));
    }
    return new StepResponse(waiting.length);
  },
);
