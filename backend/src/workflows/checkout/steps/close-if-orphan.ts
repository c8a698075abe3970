import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findOrphans } from "../../../lib/orders/orphans";
import { closeOrphanWorkflow } from "../../order/close-orphan";

/**
 * Closes the order of a cart if it was left half made, so that who tries again gets a whole one
 * instead of that; answers whether the cart still has an order.
 */
export const closeIfOrphanStep = createStep(
  "close-if-orphan",
  async ({ orders }: { orders: { order_id: string }[] }, { container }) => {
    const [order] = orders;
    if (order === undefined) return new StepResponse({ is_ordered: false });
    const [orphan] = await findOrphans(container, { id: order.order_id });
    if (orphan === undefined) return new StepResponse({ is_ordered: true });
    await closeOrphanWorkflow(container).run({ input: { order_id: orphan } });
    return new StepResponse({ is_ordered: false });
  },
);
