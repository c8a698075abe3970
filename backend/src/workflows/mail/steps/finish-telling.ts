import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { orderHistory } from "../../../lib/orders/history";

/** Notes that everybody knows of an event. It is not undone: what was sent stays sent. */
export const finishTellingStep = createStep(
  "finish-telling",
  async ({ event_id }: { event_id: string }, { container }) => {
    await orderHistory(container).updateOrderEvents({ id: event_id, told_at: new Date() });
    return new StepResponse(event_id);
  },
);
