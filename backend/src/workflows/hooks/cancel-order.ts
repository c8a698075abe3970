import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { awaitedPayments } from "../../lib/payments/awaited";

// However an order is canceled, its money is no longer waited for, and its code is free again.
cancelOrderWorkflow.hooks.orderCanceled(
  async ({ order }, { container }) => {
    const payments = awaitedPayments(container);
    const isMoved = await payments.move(order.id, { from: "awaiting", to: "canceled" });
    return new StepResponse(undefined, isMoved ? String(order.id) : undefined);
  },
  async (orderId, { container }) => {
    if (orderId === undefined) return;
    await awaitedPayments(container).move(orderId, { from: "canceled", to: "awaiting" });
  },
);
