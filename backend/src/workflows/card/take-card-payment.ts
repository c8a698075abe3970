import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { recordPaymentWorkflow } from "../order/record-payment";
import { recordOrderEventStep } from "../order/steps/record-order-event";
import { claimCardMoneyStep } from "./steps/claim-card-money";
import { lookForCardMoneyStep } from "./steps/look-for-card-money";

/** In whose name card payments are recorded. */
const BY = "stripe";

/**
 * The one way in which a card payment becomes money of the shop's books, whoever tells of it. Runs under
 * the order's lock; done twice, it is done once. With `close` a payment that was not made is ended at
 * Stripe, so that the answer is final.
 */
export const takeCardPaymentWorkflow = createWorkflow(
  "take-card-payment",
  (input: { order_id: string; close: boolean }) => {
    const found = lookForCardMoneyStep(input);
    when("card-money-is-there", { found }, (data) => data.found.is_paid).then(() => {
      claimCardMoneyStep({ order_id: input.order_id });
    });
    when(
      "card-money-is-to-be-recorded",
      { found },
      (data) => data.found.is_paid && !data.found.is_recorded,
    ).then(() => {
      recordPaymentWorkflow.runAsStep({
        input: transform({ found }, (data) => ({
          session_id: data.found.session_id,
          by: BY,
          intent: data.found.intent,
        })),
      });
    });
    when("card-money-is-to-be-told", { found }, (data) => data.found.is_paid).then(() => {
      recordOrderEventStep({ order_id: input.order_id, kind: "payment_confirmed", by: "shop" });
    });
    return new WorkflowResponse(found);
  },
);
