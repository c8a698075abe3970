import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  addShippingMethodToCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { toMedusaAddress } from "../../lib/checkout/medusa-address";
import type { OrderRequest } from "../../lib/checkout/order-request";
import { LOCALES } from "../../lib/locales";
import { checkShownTotalStep } from "./steps/check-shown-total";
import { chooseStep } from "./steps/choose";
import { readOpenCartStep } from "./steps/read-open-cart";
import { restoreAddressesStep } from "./steps/restore-addresses";

/** Gives a cart all that an order needs: who, where to, by what way, and how it will be paid. */
export const prepareCartWorkflow = createWorkflow(
  "prepare-cart",
  (input: OrderRequest & { cart_id: string }) => {
    const cart = readOpenCartStep({ cart_id: input.cart_id });
    const chosen = chooseStep(
      transform({ cart, input }, (data) => ({
        cart: data.cart,
        choice: { delivery: data.input.delivery, payment: data.input.payment_method },
      })),
    );
    restoreAddressesStep({ cart_id: input.cart_id });
    updateCartWorkflow.runAsStep({
      input: transform({ input }, ({ input: asked }) => {
        const address = toMedusaAddress(asked);
        return {
          id: asked.cart_id,
          email: asked.contact.email,
          locale: LOCALES[asked.locale],
          shipping_address: address,
          billing_address: address,
        };
      }),
    });
    checkShownTotalStep(
      transform({ input }, ({ input: { cart_id, goods_total } }) => ({ cart_id, goods_total })),
    );
    addShippingMethodToCartWorkflow.runAsStep({
      input: transform({ input, chosen }, (data) => ({
        cart_id: data.input.cart_id,
        options: [{ id: data.chosen.shipping_option_id, data: data.chosen.shipping_data }],
      })),
    });
    const collection = when(
      "has-no-payment-collection",
      { cart },
      (data) => !data.cart.payment_collection,
    ).then(() =>
      createPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } }),
    );
    createPaymentSessionsWorkflow.runAsStep({
      input: transform({ cart, collection, chosen }, (data) => ({
        payment_collection_id: data.cart.payment_collection?.id ?? data.collection?.id ?? "",
        provider_id: data.chosen.payment_provider_id,
      })),
    });
    return new WorkflowResponse({ id: input.cart_id });
  },
);
