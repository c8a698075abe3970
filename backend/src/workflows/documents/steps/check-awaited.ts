import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";
import { OPEN } from "../../../modules/awaited-payment/service";

/** Refuses proof of a payment that nobody waits for. */
export const checkAwaitedStep = createStep(
  "check-awaited",
  async ({ order_id }: { order_id: string }, { container }) => {
    const awaited = await readAwaited(container, order_id);
    if (!OPEN.some((status) => status === awaited?.status)) {
      throw refuse({
        status: 409,
        code: "not_awaited",
        message: "No payment is waited for with this order.",
      });
    }
    return new StepResponse(order_id);
  },
);
