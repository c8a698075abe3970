import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  refundPaymentStep,
  refundPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import { refundMark } from "../../lib/aftersales/note-refunds";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { beginRefundStep, type RefundInput } from "./steps/begin-refund";
import { settleRefundStep } from "./steps/settle-refund";

/**
 * Gives back some or all of what was paid for an order: in Medusa's books at once, by whatever provider
 * it was paid with; and owed by the enterprise until a manager says that it was sent, unless a gateway
 * sends it. Done twice under one key, it is done once.
 */
export const refundOrderWorkflow = createWorkflow("refund-order", (input: RefundInput) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const begun = beginRefundStep(input);
  const refund = transform({ input, begun }, (data) => ({
    payment_id: data.begun.payment_id ?? "",
    amount: data.input.amount,
    created_by: data.input.by,
    note: `${data.input.reason} ${refundMark(data.begun.owed_refund_id)}`,
  }));
  when(
    "is-not-in-the-books",
    { begun },
    ({ begun: { payment_id, is_canceled } }) => payment_id !== null && !is_canceled,
  ).then(() => {
    refundPaymentWorkflow.runAsStep({ input: refund });
  });
  // Medusa's workflow changes the order as well, and refuses that of a canceled one after the money was
  // given back. What a canceled order still has is given back by the payment alone.
  when(
    "is-canceled-and-not-in-the-books",
    { begun },
    ({ begun: { payment_id, is_canceled } }) => payment_id !== null && is_canceled,
  ).then(() => {
    refundPaymentStep(refund);
  });
  const settled = settleRefundStep(
    transform({ input, begun }, (data) => ({
      order_id: data.input.order_id,
      owed_refund_id: data.begun.owed_refund_id,
    })),
  );
  releaseLockStep({ key });
  return new WorkflowResponse(settled);
});
