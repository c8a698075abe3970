import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";

/** Takes an order off the clock because its buyer has paid; only a manager can decide on it then. */
export const reportPaymentStep = createStep(
  "report-payment",
  async ({ order_id }: { order_id: string }, { container }) => {
    const payments = awaitedPayments(container);
    const notes = { rejection: null };
    const before = await readAwaited(container, order_id);
    // A card's money is seen by Stripe, whose word nobody has to wait for.
    const canReport = before !== null && before.method !== "card";
    const isMoved =
      canReport && (await payments.move(order_id, { from: ["awaiting"], to: "reported", notes }));
    const status = isMoved ? "reported" : (await readAwaited(container, order_id))?.status;
    if (status !== "reported" && status !== "confirmed") {
      throw refuse({
        status: 409,
        code: "not_awaited",
        message: "No payment is waited for with this order.",
      });
    }
    return new StepResponse({ status });
  },
);
