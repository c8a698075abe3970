import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { orderHistory, writeOrderEvent } from "../../../lib/orders/history";
import type { OrderEvent } from "../../../lib/orders/order-event";

/**
 * Writes what happened into an order's history, once however often it is done, and tells of it when
 * the whole workflow has succeeded. Where a later step fails, the line that it wrote is gone again.
 */
export const recordOrderEventStep = createStep(
  "record-order-event",
  async (event: OrderEvent, { container, eventGroupId }) => {
    const id = await writeOrderEvent(container, event, eventGroupId);
    return new StepResponse<string | null, string | null>(id, id);
  },
  async (written, { container }) => {
    if (written) await orderHistory(container).deleteOrderEvents([written]);
  },
);
