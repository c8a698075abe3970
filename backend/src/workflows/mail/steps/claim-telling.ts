import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { orderHistory } from "../../../lib/orders/history";

/**
 * Takes it upon itself to tell of an event; null where somebody else does, or has done. It is not
 * undone: whoever fails leaves it to the next try, some time later.
 */
export const claimTellingStep = createStep(
  "claim-telling",
  async ({ event_id }: { event_id: string }, { container }) =>
    new StepResponse(await orderHistory(container).claimTelling(event_id)),
);
