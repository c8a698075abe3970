import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { endBrokenChange } from "../../../lib/aftersales/broken-books";

/** Ends what a dying process left of an earlier try to cancel an order; Medusa would refuse the next for it. */
export const endBrokenChangeStep = createStep(
  "end-broken-change",
  async ({ order_id }: { order_id: string }, { container }) => {
    await endBrokenChange(container, order_id);
    return new StepResponse(order_id);
  },
);
