import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { DeliveryPlace } from "../../../../../lib/checkout/order-request";
import { setDeliveryPlaceWorkflow } from "../../../../../workflows/checkout/set-delivery-place";
import { toCheckoutOptions } from "../checkout-options/shape";

/** Says where a cart is to go, and answers how its goods can be had then. */
export async function POST(
  request: MedusaRequest<DeliveryPlace>,
  response: MedusaResponse,
): Promise<void> {
  const { result } = await setDeliveryPlaceWorkflow(request.scope).run({
    input: { cart_id: String(request.params.id), place: request.validatedBody },
  });
  response.set("cache-control", "no-store").json(toCheckoutOptions(result));
}
