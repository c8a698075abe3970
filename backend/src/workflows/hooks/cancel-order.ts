import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { aftersalesOf } from "../../lib/aftersales/aftersales";
import { noteRefunds } from "../../lib/aftersales/note-refunds";
import { tellRefunds } from "../../lib/aftersales/tell-refunds";
import { orderHistory, writeOrderEvent } from "../../lib/orders/history";
import { awaitedPayments, readAwaited } from "../../lib/payments/awaited";
import { closeCard } from "../../lib/payments/close-card";
import { type AwaitedPaymentRow, OPEN } from "../../modules/awaited-payment/service";

interface Undo {
  /** What the order's payment was before. */
  awaited: Pick<AwaitedPaymentRow, "order_id" | "status"> | null;
  /** Ids of the refunds that were noted. */
  refunds: string[];
  /** The lines of its history that were written. */
  lines: string[];
}

// However an order is canceled, its money is no longer waited for, its code is free again, and its
// history tells of it, unless whoever canceled it has said why. A card that was paid at the same moment
// keeps the order: what is thrown here takes the cancellation back. What was paid is owed to its buyer:
// Medusa has written the refund into its books, but where no gateway sends it, nobody has yet.
cancelOrderWorkflow.hooks.orderCanceled(
  async ({ order }, { container, eventGroupId }) => {
    const before = await readAwaited(container, order.id);
    if (before?.method === "card") await closeCard(container, order.id);
    const isMoved = await awaitedPayments(container).move(order.id, { from: OPEN, to: "canceled" });
    const event = { order_id: order.id, kind: "canceled", by: "manager" } as const;
    const line = await writeOrderEvent(container, event, eventGroupId);
    const refunds = await noteRefunds(container, order.id, { cause: "canceled", reason: null });
    const told = await tellRefunds(container, refunds, "shop", eventGroupId);
    return new StepResponse<undefined, Undo>(undefined, {
      awaited: isMoved ? before : null,
      refunds: refunds.map(({ id }) => id),
      lines: line === null ? told : [line, ...told],
    });
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    const { awaited, refunds, lines } = undo;
    if (lines.length > 0) await orderHistory(container).deleteOrderEvents(lines);
    if (refunds.length > 0) await aftersalesOf(container).deleteOwedRefunds(refunds);
    if (awaited === null) return;
    const { order_id, status } = awaited;
    await awaitedPayments(container).move(order_id, { from: ["canceled"], to: status });
  },
);
