import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { cardPayments } from "../../../lib/payments/card";
import { readRefusal, refuse } from "../../../lib/refusal";
import { takeCardEventWorkflow } from "../../../workflows/card/take-card-event";

/**
 * Stripe tells what happened on the enterprises' accounts. It is answered once it was acted upon: what
 * fails here is told again by Stripe, for days.
 */
export async function POST(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  const event = readEvent(request);
  const { object } = event.data;
  try {
    await takeCardEventWorkflow(request.scope).run({
      input: {
        event_id: event.id,
        type: event.type,
        account_id: event.account ?? null,
        intent_id: object.object === "payment_intent" ? object.id : null,
      },
    });
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) throw error;
    // Telling it again would change nothing; somebody has to look at it.
    request.scope.resolve(ContainerRegistrationKeys.LOGGER).error(refusal.message);
  }
  response.json({ received: true });
}

function readEvent({ scope, rawBody, headers }: MedusaRequest): Stripe.Event {
  const service = cardPayments(scope);
  const signature = headers["stripe-signature"];
  try {
    if (service.isEnabled() && typeof signature === "string" && rawBody !== undefined) {
      return service.readEvent(rawBody, signature);
    }
  } catch {
    // What it says is of no interest if it does not come from Stripe.
  }
  throw refuse({
    status: 400,
    code: "wrong_signature",
    message: "This was not signed by Stripe for this shop.",
  });
}
