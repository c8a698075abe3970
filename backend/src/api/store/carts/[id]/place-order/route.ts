import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { getEnvironment } from "../../../../../config/environment";
import type { OrderRequest } from "../../../../../lib/checkout/order-request";
import { inQueues, queueOfCart, seatOfCart } from "../../../../../lib/checkout/order-turn";
import { renewPricesAfter } from "../../../../../lib/checkout/renew-prices";
import { orderNumber } from "../../../../../lib/orders/number";
import { makeTrackingToken } from "../../../../../lib/orders/tracking-token";
import { cartTurn } from "../../../../../lib/patience";
import { placeOrderWorkflow } from "../../../../../workflows/checkout/place-order";

/** Turns a cart into an order; asked again, answers the same order and that it is not new. */
export async function POST(
  request: MedusaRequest<OrderRequest>,
  response: MedusaResponse,
): Promise<void> {
  const cart_id = String(request.params.id);
  const queue = await queueOfCart(request.scope, cart_id);
  const seat = seatOfCart(queue, cart_id);
  // The last is what Medusa's own workflows lock: nothing else changes the cart meanwhile.
  const { result } = await inQueues(request.scope, [cartTurn(cart_id), seat, cart_id], () =>
    placeOrderWorkflow(request.scope).run({ input: { ...request.validatedBody, cart_id, queue } }),
  ).catch(async (error: unknown) => {
    await renewPricesAfter(error, request.scope, cart_id);
    throw error;
  });
  const { id, display_id } = await request.scope
    .resolve(Modules.ORDER)
    .retrieveOrder(result.id, { select: ["id", "display_id"] });
  response.set("cache-control", "no-store").json({
    order: {
      number: orderNumber(Number(display_id)),
      tracking_token: makeTrackingToken(id, getEnvironment().TRACKING_SECRET),
      is_new: result.is_new,
    },
  });
}
