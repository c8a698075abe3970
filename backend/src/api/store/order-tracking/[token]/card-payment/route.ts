import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../../config/environment";
import { readTrackingToken } from "../../../../../lib/orders/tracking-token";
import { openCardPaymentWorkflow } from "../../../../../workflows/card/open-card-payment";
import { notFound } from "../../../shapes/not-found";

/**
 * What the browser of a tracking link's holder needs to pay the order by card; null once it is paid.
 * Asked again, answers the same payment.
 */
export async function POST(
  { scope, params }: MedusaStoreRequest,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const orderId = readTrackingToken(String(params.token), getEnvironment().TRACKING_SECRET);
  if (orderId === null) throw notFound("order");
  const { result } = await openCardPaymentWorkflow(scope).run({ input: { order_id: orderId } });
  response.json({ card: result });
}
