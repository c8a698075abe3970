import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { awaitedPayments, readAwaited } from "../../lib/payments/awaited";
import { type AwaitedPaymentRow, OPEN } from "../../modules/awaited-payment/service";

type Undo = Pick<AwaitedPaymentRow, "order_id" | "status">;

// However an order is canceled, its money is no longer waited for, and its code is free again.
cancelOrderWorkflow.hooks.orderCanceled(
  async ({ order }, { container }) => {
    const before = await readAwaited(container, order.id);
    const isMoved = await awaitedPayments(container).move(order.id, { from: OPEN, to: "canceled" });
    if (!isMoved || before === null) return new StepResponse(undefined, undefined);
    return new StepResponse<undefined, Undo>(undefined, before);
  },
  async (undo, { container }) => {
    if (undo === undefined) return;
    const { order_id, status } = undo;
    await awaitedPayments(container).move(order_id, { from: ["canceled"], to: status });
  },
);
