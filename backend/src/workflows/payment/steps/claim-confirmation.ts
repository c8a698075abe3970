import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";
import { OPEN } from "../../../modules/awaited-payment/service";

/**
 * Notes that a manager has seen the money of an order, before anything else is made of it: from then
 * on the order cannot expire. It is not undone when a later step fails, as the money stays seen.
 */
export const claimConfirmationStep = createStep(
  "claim-confirmation",
  async ({ order_id }: { order_id: string }, { container }) => {
    await awaitedPayments(container).move(order_id, { from: OPEN, to: "confirmed" });
    const awaited = await readAwaited(container, order_id);
    if (awaited !== null && awaited.status !== "confirmed") {
      throw refuse({
        status: 409,
        code: "order_expired",
        message: "The time to pay for this order is over.",
      });
    }
    return new StepResponse(order_id);
  },
);
