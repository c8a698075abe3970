import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import { orderTurn, PATIENCE } from "../../lib/patience";
import { endBrokenChangeStep } from "../aftersales/steps/end-broken-change";
import { takeCardPaymentWorkflow } from "../card/take-card-payment";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { claimOverdueStep } from "./steps/claim-overdue";
import { finishExpiryStep } from "./steps/finish-expiry";

/**
 * Cancels an order whose money did not come in time, and gives its stock back. A card payment is ended at
 * Stripe first: if Stripe says that it was made, the order is paid instead. Done twice, it is done once;
 * broken off in the middle, it is done again from there.
 */
export const expireOrderWorkflow = createWorkflow("expire-order", (input: { order_id: string }) => {
  const key = transform({ input }, (data) => orderTurn(data.input.order_id));
  acquireLockStep({ key, ...PATIENCE });
  const claimed = claimOverdueStep(input);
  const card = when("card-is-to-be-closed", { claimed }, (data) => data.claimed.is_to_cancel).then(
    () => takeCardPaymentWorkflow.runAsStep({ input: { order_id: input.order_id, close: true } }),
  );
  const next = transform({ claimed, card }, (data) => {
    const isUnpaid = !data.card?.is_paid;
    return {
      is_to_cancel: data.claimed.is_to_cancel && isUnpaid,
      is_to_finish: data.claimed.is_claimed && isUnpaid,
    };
  });
  when("order-is-to-be-canceled", { next }, (data) => data.next.is_to_cancel).then(() => {
    endBrokenChangeStep(input);
    recordOrderEventStep({ order_id: input.order_id, kind: "expired", by: "shop" });
    cancelOrderWorkflow.runAsStep({ input: { order_id: input.order_id } });
  });
  when("expiry-is-to-be-finished", { next }, (data) => data.next.is_to_finish).then(() => {
    finishExpiryStep(input);
  });
  releaseLockStep({ key });
  return new WorkflowResponse(claimed);
});
