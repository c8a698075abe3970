import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { settleCardPaymentWorkflow } from "./settle-card-payment";
import { type CardEvent, findCardOrderStep } from "./steps/find-card-order";

/** Looks at an order because Stripe says that something happened to its payment. */
export const takeCardEventWorkflow = createWorkflow("take-card-event", (input: CardEvent) => {
  const orderId = findCardOrderStep(input);
  when("is-of-an-order", { orderId }, (data) => Boolean(data.orderId)).then(() => {
    settleCardPaymentWorkflow.runAsStep({
      input: transform({ orderId }, (data) => ({ order_id: data.orderId ?? "" })),
    });
  });
  return new WorkflowResponse(orderId);
});
