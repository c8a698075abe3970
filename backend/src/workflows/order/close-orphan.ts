import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, when } from "@medusajs/framework/workflows-sdk";
import {
  cancelOrderWorkflow,
  dismissRemoteLinkStep,
  updateCartsStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import { only } from "../../lib/only";
import { endBrokenChangeStep } from "../aftersales/steps/end-broken-change";
import { recordOrderEventStep } from "./steps/record-order-event";

/**
 * Cancels an order that holds no goods, and gives its buyer the basket back: the cart is open again
 * and knows nothing of the order, nor of the payment that was begun for it.
 */
export const closeOrphanWorkflow = createWorkflow("close-orphan", (input: { order_id: string }) => {
  endBrokenChangeStep(input);
  recordOrderEventStep({ order_id: input.order_id, kind: "canceled", by: "shop" });
  cancelOrderWorkflow.runAsStep({ input });
  const { data: links } = useQueryGraphStep({
    entity: "order_cart",
    fields: ["cart_id", "cart.payment_collection.id"],
    filters: { order_id: input.order_id },
  });
  when("has-a-cart", { links }, (data) => data.links.length > 0).then(() => {
    dismissRemoteLinkStep(
      transform({ input, links }, (data) => {
        const { cart_id, cart } = only(data.links);
        const collection = cart?.payment_collection?.id;
        const order = {
          [Modules.ORDER]: { order_id: data.input.order_id },
          [Modules.CART]: { cart_id },
        };
        const payment = {
          [Modules.CART]: { cart_id },
          [Modules.PAYMENT]: { payment_collection_id: collection },
        };
        return collection === undefined ? [order] : [order, payment];
      }),
    );
    updateCartsStep(
      transform({ links }, (data) => [{ id: only(data.links).cart_id, completed_at: null }]),
    );
  });
});
