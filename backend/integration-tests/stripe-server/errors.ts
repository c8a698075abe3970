import type Stripe from "stripe";

/** What Stripe answers to a call that it does not grant. */
export class StripeRefusal extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;

  constructor(status: number, body: Record<string, unknown> & { message: string }) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

/** Something that is not there, or not on the account that was asked for. */
export function missing(what: string, id: string): StripeRefusal {
  return invalid(404, "resource_missing", `No such ${what}: '${id}'`);
}

/** A call that makes no sense. */
export function invalid(
  status: number,
  code: string,
  message: string,
  more: Record<string, unknown> = {},
): StripeRefusal {
  return new StripeRefusal(status, { type: "invalid_request_error", code, message, ...more });
}

/** A call that comes too late or too early for a payment. */
export function unexpectedState(intent: Stripe.PaymentIntent, act: string): StripeRefusal {
  const message = `You cannot ${act} this PaymentIntent because it has a status of ${intent.status}.`;
  return invalid(400, "payment_intent_unexpected_state", message, { payment_intent: intent });
}

/** A card whose bank says no. */
export function declined(intent: Stripe.PaymentIntent): StripeRefusal {
  const { code, decline_code, message } = intent.last_payment_error ?? {};
  return new StripeRefusal(402, {
    type: "card_error",
    code,
    decline_code,
    message: message ?? "Your card was declined.",
    payment_intent: intent,
  });
}
