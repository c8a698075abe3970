import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { orderHistory, writeOrderEvent } from "../../lib/orders/history";
import { awaitedPayments, readAwaited } from "../../lib/payments/awaited";
import { closeCard } from "../../lib/payments/close-card";
import { type AwaitedPaymentRow, OPEN } from "../../modules/awaited-payment/service";

interface Undo {
  /** What the order's payment was before. */
  awaited: Pick<AwaitedPaymentRow, "order_id" | "status"> | null;
  /** The line of its history that was written. */
  line: string | null;
}

// However an order is canceled, its money is no longer waited for, its code is free again, and its
// history tells of it, unless whoever canceled it has said why. A card that was paid at the same moment
// keeps the order: what is thrown here takes the cancellation back.
cancelOrderWorkflow.hooks.orderCanceled(
  async ({ order }, { container, eventGroupId }) => {
    const before = await readAwaited(container, order.id);
    if (before?.method === "card") await closeCard(container, order.id);
    const isMoved = await awaitedPayments(container).move(order.id, { from: OPEN, to: "canceled" });
    const event = { order_id: order.id, kind: "canceled", by: "manager" } as const;
    const line = await writeOrderEvent(container, event, eventGroupId);
    return new StepResponse<undefined, Undo>(undefined, { awaited: isMoved ? before : null, line });
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    const { awaited, line } = undo;
    if (line !== null) await orderHistory(container).deleteOrderEvents([line]);
    if (awaited === null) return;
    const { order_id, status } = awaited;
    await awaitedPayments(container).move(order_id, { from: ["canceled"], to: status });
  },
);
