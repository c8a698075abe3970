import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";
import { OPEN } from "../../../modules/awaited-payment/service";

/**
 * Notes that Stripe has the money of an order, before anything else is made of it. An expiry that was
 * begun gives way: what Stripe says was paid, nobody has canceled there. It is not undone when a later
 * step fails, as the money stays where it is. Answers whether it was this one that noted it.
 */
export const claimCardMoneyStep = createStep(
  "claim-card-money",
  async ({ order_id }: { order_id: string }, { container }) => {
    const isFirst = await awaitedPayments(container).move(order_id, {
      from: [...OPEN, "expiring"],
      to: "confirmed",
    });
    const awaited = await readAwaited(container, order_id);
    if (awaited?.status !== "confirmed") {
      throw refuse({
        status: 409,
        code: "paid_too_late",
        message: `Order ${order_id} is closed, and its card payment was made: give it back at Stripe.`,
      });
    }
    return new StepResponse({ is_first: isFirst });
  },
);
