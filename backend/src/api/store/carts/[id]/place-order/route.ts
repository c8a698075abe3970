import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../../config/environment";
import type { OrderRequest } from "../../../../../lib/checkout/order-request";
import { inTurnToOrder } from "../../../../../lib/checkout/order-turn";
import { orderNumber } from "../../../../../lib/orders/number";
import { makeTrackingToken } from "../../../../../lib/orders/tracking-token";
import { placeOrderWorkflow } from "../../../../../workflows/checkout/place-order";

/** Turns a cart into an order; asked again, answers the same order. */
export async function POST(
  request: MedusaRequest<OrderRequest>,
  response: MedusaResponse,
): Promise<void> {
  const cart_id = String(request.params.id);
  const { result } = await inTurnToOrder(request.scope, cart_id, () =>
    placeOrderWorkflow(request.scope).run({ input: { ...request.validatedBody, cart_id } }),
  );
  response.set("cache-control", "no-store").json({
    order: {
      number: orderNumber(result.display_id),
      tracking_token: makeTrackingToken(result.id, getEnvironment().TRACKING_SECRET),
    },
  });
}
