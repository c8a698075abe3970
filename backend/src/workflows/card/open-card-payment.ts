import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { settleCardPaymentWorkflow } from "./settle-card-payment";
import { openCardPaymentStep } from "./steps/open-card-payment";

/** Answers what a browser needs to pay an order by card; null once it is paid. */
export const openCardPaymentWorkflow = createWorkflow(
  "open-card-payment",
  (input: { order_id: string; renew: boolean }) => {
    const form = openCardPaymentStep(input);
    when("is-paid-already", { form }, (data) => !data.form).then(() => {
      settleCardPaymentWorkflow.runAsStep({ input: { order_id: input.order_id } });
    });
    return new WorkflowResponse(transform({ form }, (data) => data.form ?? null));
  },
);
