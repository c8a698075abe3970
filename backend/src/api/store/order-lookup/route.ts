import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../config/environment";
import { findOrderByContact } from "../../../lib/orders/find-by-contact";
import { makeTrackingToken } from "../../../lib/orders/tracking-token";
import { Throttle } from "../../../lib/throttle";
import { notFound } from "../shapes/not-found";
import type { Lookup } from "./validators";

const QUARTER_HOUR = 15 * 60;
/** Enough for somebody who mistypes, far too few to guess a telephone number. */
const ofOneOrder = new Throttle({ points: 5, duration: QUARTER_HOUR });
/** Against guessing order after order. */
const ofAllOrders = new Throttle({ points: 300, duration: QUARTER_HOUR });
const EVERYBODY = "all";

/**
 * Gives back the tracking link of an order to who knows its number and how its buyer is reached. A
 * wrong contact is answered like a number that never was.
 */
export async function POST(
  request: MedusaStoreRequest<Lookup>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const { number, contact } = request.validatedBody;
  const key = String(number);
  await ofOneOrder.begin(key);
  await ofAllOrders.begin(EVERYBODY);
  const id = await findOrderByContact(request.scope, { number, contact });
  if (id === null) throw notFound("order");
  await Promise.all([ofAllOrders.succeed(EVERYBODY), ofOneOrder.succeed(key)]);
  response.json({ tracking_token: makeTrackingToken(id, getEnvironment().TRACKING_SECRET) });
}
