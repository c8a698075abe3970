import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  completeCartWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import type { OrderRequest } from "../../lib/checkout/order-request";
import { PATIENCE } from "../../lib/patience";
import { awaitPaymentWorkflow } from "../payment/await-payment";
import { prepareCartWorkflow } from "./prepare-cart";

/** Makes the order of a cart that has none, one order at a time for each enterprise. */
export const makeOrderWorkflow = createWorkflow(
  "make-order",
  (input: OrderRequest & { cart_id: string }) => {
    const { data: carts } = useQueryGraphStep({
      entity: "cart",
      fields: ["sales_channel_id"],
      filters: { id: input.cart_id },
    });
    const key = transform({ carts }, (data) => `order:${data.carts[0]?.sales_channel_id}`);
    // Without it two carts may pass the check of the stock together, and the one that then cannot
    // reserve can leave an order without goods behind (medusajs/medusa issue 16825).
    acquireLockStep({ key, ...PATIENCE, executeOnSubWorkflow: true });
    prepareCartWorkflow.runAsStep({ input });
    const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } });
    awaitPaymentWorkflow.runAsStep({ input: { order_id: order.id } });
    releaseLockStep({ key, executeOnSubWorkflow: true });
    return new WorkflowResponse(order);
  },
);
