import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../../config/environment";
import { readTrackingToken } from "../../../../../lib/orders/tracking-token";
import { reportPaymentWorkflow } from "../../../../../workflows/payment/report-payment";
import { notFound } from "../../../shapes/not-found";

/** Notes that the holder of a tracking link says the order is paid; asked again, changes nothing. */
export async function POST(
  { scope, params }: MedusaStoreRequest,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const orderId = readTrackingToken(String(params.token), getEnvironment().TRACKING_SECRET);
  if (orderId === null) throw notFound("order");
  const { result } = await reportPaymentWorkflow(scope).run({ input: { order_id: orderId } });
  response.json({ payment: result });
}
