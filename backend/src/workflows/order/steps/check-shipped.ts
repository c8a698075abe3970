import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { activeParcels } from "../../../lib/orders/standing";
import { refuse } from "../../../lib/refusal";

/** Refuses what makes sense only for an order of which a parcel has left. */
export const checkShippedStep = createStep(
  "check-shipped",
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await readOrderFacts(container, order_id);
    if (order === null) {
      throw refuse({ status: 404, code: "not_found", message: "There is no such order." });
    }
    if (!activeParcels(order).some(({ shipped_at }) => shipped_at)) {
      throw refuse({
        status: 409,
        code: "not_shipped",
        message: "Nothing of this order has left.",
      });
    }
    return new StepResponse(order_id);
  },
);
