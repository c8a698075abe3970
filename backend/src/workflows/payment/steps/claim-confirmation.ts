import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";
import { refuse } from "../../../lib/refusal";
import { OPEN } from "../../../modules/awaited-payment/service";

interface ClaimInput {
  order_id: string;
  /** What the order costs, in whole rupiah; null where it is paid already. */
  total: number | null;
}

/**
 * Notes that a manager has seen the money of an order, before anything else is made of it: from then
 * on the order cannot expire. Refused where the buyer was asked for another amount than the order costs by now:
 * what came would not pay for it. It is not undone when a later step fails, as the money stays seen.
 */
export const claimConfirmationStep = createStep(
  "claim-confirmation",
  async ({ order_id, total }: ClaimInput, { container }) => {
    const asked = await readAwaited(container, order_id);
    const isOpen = OPEN.some((status) => status === asked?.status);
    if (
      asked !== null &&
      isOpen &&
      total !== null &&
      asked.amount - (asked.code ?? 0) !== Math.round(total)
    ) {
      throw refuse({
        status: 409,
        code: "amount_changed",
        message: "The order was changed: its buyer was asked for another amount than it costs now.",
      });
    }
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
