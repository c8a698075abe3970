import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { useQueryGraphStep } from "@medusajs/medusa/core-flows";
import type { OrderRequest } from "../../lib/checkout/order-request";
import { only } from "../../lib/only";
import { readTermsStep } from "../terms/steps/read-terms";
import { prepareCartWorkflow } from "./prepare-cart";
import { closeIfOrphanStep } from "./steps/close-if-orphan";
import { orderInTurnStep } from "./steps/order-in-turn";

/**
 * Turns a cart into an order, in the queue of its enterprise; answers the order's id, and whether it was made just now. Its route keeps
 * everybody else from the cart meanwhile. Asked twice, one after the other or at the same time, it makes one
 * order and answers it twice, whatever the second request says.
 */
export const placeOrderWorkflow = createWorkflow(
  "place-order",
  (input: OrderRequest & { cart_id: string; queue: string }) => {
    const { data: before } = useQueryGraphStep({
      entity: "order_cart",
      fields: ["order_id"],
      filters: { cart_id: input.cart_id },
    });
    const standing = closeIfOrphanStep({ orders: before });
    const made = when("is-not-ordered-yet", { standing }, (data) => !data.standing.is_ordered).then(
      () => {
        const terms = readTermsStep({
          cart_id: input.cart_id,
          locale: input.locale,
          shown: input.terms,
        });
        prepareCartWorkflow.runAsStep({ input });
        return orderInTurnStep(
          transform({ input, terms }, (data) => ({
            cart_id: data.input.cart_id,
            queue: data.input.queue,
            terms: data.terms ?? null,
          })),
        );
      },
    );
    return new WorkflowResponse(
      transform({ before, made }, (data) => ({
        id: data.made?.id ?? only(data.before).order_id,
        is_new: data.made !== undefined,
      })),
    );
  },
);
