import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { awaitedPayments } from "../../../lib/payments/awaited";

/** Notes that an order was canceled because its time to pay was over. */
export const finishExpiryStep = createStep(
  "finish-expiry",
  async ({ order_id }: { order_id: string }, { container }) => {
    const payments = awaitedPayments(container);
    return new StepResponse(await payments.move(order_id, { from: ["expiring"], to: "expired" }));
  },
);
