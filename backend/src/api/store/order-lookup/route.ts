import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../../config/environment";
import { Guesses } from "../../../lib/limits/guesses";
import { sourceOf } from "../../../lib/limits/source";
import { findOrderByContact } from "../../../lib/orders/find-by-contact";
import { makeTrackingToken } from "../../../lib/orders/tracking-token";
import { notFound } from "../shapes/not-found";
import type { Lookup } from "./validators";

/** Enough for somebody who mistypes, far too few to guess one of some hundred million telephones. */
const guesses = new Guesses({ atOne: 10, ofSource: 30, atTarget: 60, ofAll: 120 });

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
  const guess = { target: String(number), source: sourceOf(request) };
  await guesses.begin(guess);
  const id = await findOrderByContact(request.scope, { number, contact });
  if (id === null) throw notFound("order");
  await guesses.succeed(guess);
  response.json({ tracking_token: makeTrackingToken(id, getEnvironment().TRACKING_SECRET) });
}
