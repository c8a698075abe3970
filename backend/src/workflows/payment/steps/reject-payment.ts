import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";

/** A buyer who is told that the money has not come gets at least this much time. */
const GRACE_MS = 12 * 60 * 60 * 1000;

/** Puts an order back on the clock with a manager's reason. Done twice, it is done once. */
export const rejectPaymentStep = createStep(
  "reject-payment",
  async ({ order_id, reason }: { order_id: string; reason: string }, { container }) => {
    const before = await readAwaited(container, order_id);
    const grace = Date.now() + GRACE_MS;
    const expires_at = new Date(Math.max(grace, before?.expires_at.getTime() ?? 0));
    const notes = { rejection: reason, expires_at };
    const payments = awaitedPayments(container);
    const isMoved = await payments.move(order_id, { from: ["reported"], to: "awaiting", notes });
    if (!isMoved && before?.rejection !== reason) {
      throw refuse({
        status: 409,
        code: "not_reported",
        message: "The buyer has not reported a payment for this order.",
      });
    }
    return new StepResponse(order_id);
  },
);
