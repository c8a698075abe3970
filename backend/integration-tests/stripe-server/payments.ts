import { randomBytes } from "node:crypto";
import type Stripe from "stripe";
import { declined, invalid, missing, StripeRefusal, unexpectedState } from "./errors";

/** Stripe's published test cards, and what their banks do. */
export const CARDS = {
  good: "4242424242424242",
  challenged: "4000002500003155",
  declined: "4000000000000002",
} as const;

/** What a call asks for, as it came in the form's fields. */
export type Fields = Readonly<Record<string, string>>;

/** Tells of what happened, as a webhook would. */
export type Tell = (type: string, object: object, account: string) => void;

const CANCELABLE = ["requires_payment_method", "requires_confirmation", "requires_action"];
const OPEN = ["requires_payment_method", "requires_confirmation"];

const newId = (prefix: string) => `${prefix}_${randomBytes(12).toString("hex")}`;
const now = () => Math.floor(Date.now() / 1000);

interface Kept {
  account: string;
  intent: Stripe.PaymentIntent;
  refunded: number;
}

/**
 * The payments of connected accounts as Stripe keeps them: each on its account and unknown to every other,
 * with the states that a card payment goes through. What is not needed here is not there.
 */
export class Payments {
  readonly #kept = new Map<string, Kept>();
  readonly #refunds: Stripe.Refund[] = [];
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  create(account: string, fields: Fields): Stripe.PaymentIntent {
    const amount = Number(fields.amount);
    if (!Number.isInteger(amount) || amount <= 0) {
      throw invalid(400, "parameter_invalid_integer", "Invalid integer: amount");
    }
    const id = newId("pi");
    // A payment of Stripe's has some forty more fields, of which nobody here reads any.
    const intent = {
      id,
      object: "payment_intent",
      amount,
      amount_received: 0,
      currency: fields.currency,
      status: "requires_payment_method",
      client_secret: `${id}_secret_${randomBytes(8).toString("hex")}`,
      capture_method: "automatic",
      created: now(),
      livemode: false,
      metadata: { order_id: fields["metadata[order_id]"] ?? "" },
      payment_method_types: ["card"],
      last_payment_error: null,
      next_action: null,
      latest_charge: null,
      canceled_at: null,
    } as unknown as Stripe.PaymentIntent;
    this.#kept.set(id, { account, intent, refunded: 0 });
    this.#tell("payment_intent.created", intent, account);
    return intent;
  }

  read(account: string, id: string): Stripe.PaymentIntent {
    return this.#find(account, id).intent;
  }

  /** What the browser does with what was typed into Stripe's form. */
  confirm(account: string, id: string, card: string): Stripe.PaymentIntent {
    const { intent } = this.#find(account, id);
    if (!OPEN.includes(intent.status)) throw unexpectedState(intent, "confirm");
    if (card === CARDS.good) return this.#succeed(account, intent);
    if (card === CARDS.challenged) {
      intent.status = "requires_action";
      intent.next_action = { type: "use_stripe_sdk", use_stripe_sdk: { type: "three_d_secure" } };
      this.#tell("payment_intent.requires_action", intent, account);
      return intent;
    }
    this.#fail(account, intent, "card_declined", "Your card was declined.");
    throw declined(intent);
  }

  /** The buyer's bank asked them, and they answered. */
  answerChallenge(account: string, id: string, passed: boolean): Stripe.PaymentIntent {
    const { intent } = this.#find(account, id);
    if (intent.status !== "requires_action") throw unexpectedState(intent, "authenticate");
    intent.next_action = null;
    if (passed) return this.#succeed(account, intent);
    const message = "We are unable to authenticate your payment method.";
    this.#fail(account, intent, "payment_intent_authentication_failure", message);
    return intent;
  }

  capture(account: string, id: string): Stripe.PaymentIntent {
    const { intent } = this.#find(account, id);
    throw unexpectedState(intent, "capture");
  }

  cancel(account: string, id: string): Stripe.PaymentIntent {
    const { intent } = this.#find(account, id);
    if (!CANCELABLE.includes(intent.status)) throw unexpectedState(intent, "cancel");
    intent.status = "canceled";
    intent.canceled_at = now();
    this.#tell("payment_intent.canceled", intent, account);
    return intent;
  }

  refund(account: string, fields: Fields): Stripe.Refund {
    const kept = this.#find(account, fields.payment_intent ?? "");
    const { intent } = kept;
    if (intent.status !== "succeeded") throw unexpectedState(intent, "refund");
    const left = intent.amount_received - kept.refunded;
    if (left === 0) {
      throw invalid(400, "charge_already_refunded", "Charge has already been refunded.");
    }
    const amount = fields.amount === undefined ? left : Number(fields.amount);
    if (amount > left || amount <= 0) {
      throw new StripeRefusal(400, {
        type: "invalid_request_error",
        message: `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      });
    }
    kept.refunded += amount;
    const refund = {
      id: newId("re"),
      object: "refund",
      amount,
      currency: intent.currency,
      payment_intent: intent.id,
      status: "succeeded",
    } as unknown as Stripe.Refund;
    this.#refunds.push(refund);
    this.#tell("charge.refunded", { object: "charge", id: intent.latest_charge }, account);
    return refund;
  }

  /** Of an account or a payment, what was given back. */
  refundsOf(intentId: string): readonly Stripe.Refund[] {
    return this.#refunds.filter(({ payment_intent: of }) => of === intentId);
  }

  /** Every payment ever begun for an order. */
  ofOrder(orderId: string): Stripe.PaymentIntent[] {
    const all = [...this.#kept.values()].map(({ intent }) => intent);
    return all.filter(({ metadata }) => metadata.order_id === orderId);
  }

  #succeed(account: string, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
    intent.latest_charge = newId("ch");
    intent.last_payment_error = null;
    this.#tell("payment_intent.succeeded", intent, account);
    return intent;
  }

  #fail(
    account: string,
    intent: Stripe.PaymentIntent,
    code: Stripe.PaymentIntent.LastPaymentError.Code,
    message: string,
  ): void {
    intent.status = "requires_payment_method";
    intent.last_payment_error = {
      type: "card_error",
      code,
      message,
      ...(code === "card_declined" ? { decline_code: "generic_decline" } : {}),
    };
    this.#tell("payment_intent.payment_failed", intent, account);
  }

  #find(account: string, id: string): Kept {
    const kept = this.#kept.get(id);
    if (kept === undefined || kept.account !== account) throw missing("payment_intent", id);
    return kept;
  }
}
