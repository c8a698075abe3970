import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../config/environment";
import { readTrackingToken } from "../../../lib/orders/tracking-token";
import { notFound } from "../shapes/not-found";

/** The id of the order that a request's tracking link opens; any other link is one that never was. */
export function orderOfToken({ params }: Pick<MedusaStoreRequest, "params">): string {
  const orderId = readTrackingToken(String(params.token), getEnvironment().TRACKING_SECRET);
  if (orderId === null) throw notFound("order");
  return orderId;
}
