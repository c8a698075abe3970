import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  completeCartWorkflow,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import type { OrderRequest } from "../../lib/checkout/order-request";
import { only } from "../../lib/only";
import { prepareCartWorkflow } from "./prepare-cart";

/** Seconds: a buyer in a crowd waits, a lock whose holder died does not stay. */
const PATIENCE = { timeout: 30, ttl: 120, retryInterval: 0.05 };

/**
 * Turns a cart into an order. Asked twice, one after the other or at the same time, it makes one
 * order and answers it twice, whatever the second request says.
 */
export const placeOrderWorkflow = createWorkflow(
  "place-order",
  (input: OrderRequest & { cart_id: string }) => {
    // The key that Medusa's own workflows lock: nothing else changes the cart meanwhile.
    acquireLockStep({ key: input.cart_id, ...PATIENCE });
    const { data: before } = useQueryGraphStep({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: input.cart_id },
    });
    const made = when("is-not-ordered-yet", { before }, (data) => data.before.length === 0).then(
      () => {
        const prepared = prepareCartWorkflow.runAsStep({ input });
        const counter = transform(
          { prepared },
          (data) => `order:${data.prepared.sales_channel_id}`,
        );
        // One order at a time for each enterprise. Two carts may pass the check of the stock
        // together; the one that then cannot reserve can leave an order without goods behind
        // (medusajs/medusa issue 16825).
        acquireLockStep({ key: counter, ...PATIENCE }).config({ name: "acquire-counter" });
        const order = completeCartWorkflow.runAsStep({ input: { id: input.cart_id } });
        releaseLockStep({ key: counter }).config({ name: "release-counter" });
        return order;
      },
    );
    releaseLockStep({ key: input.cart_id });
    const { data: orders } = useQueryGraphStep({
      entity: "order",
      fields: ["id", "display_id"],
      filters: transform({ before, made }, (data) => ({
        id: data.made?.id ?? only(data.before).order_id,
      })),
    }).config({ name: "get-order" });
    return new WorkflowResponse(
      transform({ orders }, (data) => {
        const { id, display_id } = only(data.orders);
        return { id, display_id: Number(display_id) };
      }),
    );
  },
);
