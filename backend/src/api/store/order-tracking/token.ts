import type { MedusaRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../config/environment";
import { readTrackingToken } from "../../../lib/orders/tracking-token";
import { notFound } from "../shapes/not-found";

/** The id of the order that a request's tracking token opens. Any other token is one that never was. */
export function trackedOrderId({ params }: Pick<MedusaRequest, "params">): string {
  const orderId = readTrackingToken(String(params.token), getEnvironment().TRACKING_SECRET);
  if (orderId === null) throw notFound("order");
  return orderId;
}
