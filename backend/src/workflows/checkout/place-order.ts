import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import type { OrderRequest } from "../../lib/checkout/order-request";
import { only } from "../../lib/only";
import { PATIENCE } from "../../lib/patience";
import { makeOrderWorkflow } from "./make-order";
import { closeIfOrphanStep } from "./steps/close-if-orphan";

/**
 * Turns a cart into an order. Its route waits for the turn of the cart's enterprise (`inTurnToOrder`). Asked
 * twice, one after the other or at the same time, it makes one order and answers it twice, whatever the
 * second request says.
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
    const standing = closeIfOrphanStep({ orders: before });
    const made = when("is-not-ordered-yet", { standing }, (data) => !data.standing.is_ordered).then(
      () => makeOrderWorkflow.runAsStep({ input }),
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
