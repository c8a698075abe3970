import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import type { OrderRequest } from "../../lib/checkout/order-request";
import { awaitPaymentWorkflow } from "../payment/await-payment";
import { prepareCartWorkflow } from "./prepare-cart";

/** Makes the order of a cart that has none. */
export const makeOrderWorkflow = createWorkflow(
  "make-order",
  (input: OrderRequest & { cart_id: string }) => {
    prepareCartWorkflow.runAsStep({ input });
    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } });
    awaitPaymentWorkflow.runAsStep({ input: { order_id: order.id } });
    return new WorkflowResponse(order);
  },
);
