import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../../config/environment";
import { readHistory } from "../../../../lib/orders/history";
import { readOrderFacts } from "../../../../lib/orders/order-facts";
import { makePickupCode } from "../../../../lib/orders/pickup-code";
import { readTrackingToken } from "../../../../lib/orders/tracking-token";
import { readAwaited } from "../../../../lib/payments/awaited";
import { notFound } from "../../shapes/not-found";
import { readPayee, readTitles } from "../read";
import { toTrackedOrder } from "../shape";

/** An order for whoever has its tracking link. Any other token is answered like one that never was. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const { scope, locale, params } = request;
  response.set("cache-control", "no-store");
  const { TRACKING_SECRET } = getEnvironment();
  const orderId = readTrackingToken(String(params.token), TRACKING_SECRET);
  const order = orderId === null ? null : await readOrderFacts(scope, orderId);
  if (order === null) throw notFound("order");
  const [payee, titles, awaited, history] = await Promise.all([
    readPayee(scope, order, locale),
    readTitles(scope, order, locale),
    readAwaited(scope, order.id),
    readHistory(scope, order),
  ]);
  if (payee === null) throw notFound("order");
  const pickupCode = makePickupCode(order.id, TRACKING_SECRET);
  response.json({ order: toTrackedOrder(order, { payee, titles, awaited, pickupCode, history }) });
}
