import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { aftersalesOf } from "../../../lib/aftersales/aftersales";

/** Notes that an order is canceled as it was wanted. */
export const finishCancellationStep = createStep(
  "finish-cancellation",
  async ({ order_id }: { order_id: string }, { container }) => {
    await aftersalesOf(container).updateOrderCancellations({
      selector: { order_id },
      data: { state: "done" },
    });
    return new StepResponse(order_id);
  },
);
