import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { OrderRequest } from "../../lib/checkout/order-request";
import { awaitPaymentWorkflow } from "../payment/await-payment";
import { keepTermsStep } from "../terms/steps/keep-terms";
import { readTermsStep } from "../terms/steps/read-terms";
import { prepareCartWorkflow } from "./prepare-cart";

/** Makes the order of a cart that has none. */
export const makeOrderWorkflow = createWorkflow(
  "make-order",
  (input: OrderRequest & { cart_id: string }) => {
    const terms = readTermsStep({
      cart_id: input.cart_id,
      locale: input.locale,
      shown: input.terms,
    });
    prepareCartWorkflow.runAsStep({ input });
    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } });
    awaitPaymentWorkflow.runAsStep({ input: { order_id: order.id } });
    keepTermsStep(
      transform({ order, terms }, (data) => ({
        order_id: data.order.id,
        terms: data.terms ?? null,
      })),
    );
    return new WorkflowResponse(order);
  },
);
