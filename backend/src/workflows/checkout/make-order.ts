import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { awaitPaymentWorkflow } from "../payment/await-payment";
import { type AgreedTerms, keepTermsStep } from "../terms/steps/keep-terms";

/** Makes the order of a cart that is prepared. */
export const makeOrderWorkflow = createWorkflow(
  "make-order",
  (input: { cart_id: string; terms: AgreedTerms | null }) => {
    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } });
    awaitPaymentWorkflow.runAsStep({ input: { order_id: order.id } });
    keepTermsStep(
      transform({ order, input }, (data) => ({
        order_id: data.order.id,
        terms: data.input.terms ?? null,
      })),
    );
    return new WorkflowResponse(order);
  },
);
