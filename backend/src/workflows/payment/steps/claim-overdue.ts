import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { activeParcels, standingOf } from "../../../lib/orders/standing";
import { awaitedPayments, readAwaited } from "../../../lib/payments/awaited";

const NOTHING = { is_claimed: false, is_to_cancel: false };

/**
 * Claims an order whose time to pay is over, so that nobody can confirm its payment any more. What was
 * paid or canceled by other ways than ours is noted as such, and what somebody has already packed is
 * left to its manager. It is not undone: whoever comes next goes on with it.
 */
export const claimOverdueStep = createStep(
  "claim-overdue",
  async ({ order_id }: { order_id: string }, { container }) => {
    const [awaited, order] = await Promise.all([
      readAwaited(container, order_id),
      readOrderFacts(container, order_id),
    ]);
    if (awaited === null || order === null) return new StepResponse(NOTHING);
    const payments = awaitedPayments(container);
    const { status, is_paid } = standingOf(order);
    if (awaited.status === "expiring") {
      return new StepResponse({ is_claimed: true, is_to_cancel: status !== "canceled" });
    }
    if (is_paid || status === "canceled") {
      await payments.move(order_id, { from: ["awaiting"], to: is_paid ? "confirmed" : "canceled" });
      return new StepResponse(NOTHING);
    }
    if (activeParcels(order).length > 0) return new StepResponse(NOTHING);
    const won = await payments.move(order_id, {
      from: ["awaiting"],
      to: "expiring",
      isOverdue: true,
    });
    return new StepResponse({ is_claimed: won, is_to_cancel: won });
  },
);
