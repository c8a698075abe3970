import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import Stripe from "stripe";
import { type CardSettings, stripeOn, toStripeAmount } from "../../lib/stripe/client";
import { CardAccount } from "./models/card-account";
import { CardPayment } from "./models/card-payment";

/** What an order's buyer may pay by card. */
export type CardPaymentRow = InferTypeOf<typeof CardPayment>;

/** A payment that was begun at Stripe. */
export type BegunCardPayment = Pick<CardPaymentRow, "account_id"> & { intent_id: string };

interface CardOptions {
  /** Null where this shop takes no cards. */
  settings: CardSettings | null;
}

/** Keeps which payments were begun at Stripe, on whose account, and speaks with Stripe of them. */
export default class CardPaymentModuleService extends MedusaService({ CardAccount, CardPayment }) {
  private readonly settings: CardSettings | null;

  constructor(...args: [dependencies: Record<string, unknown>, options?: CardOptions]) {
    super(...args);
    this.settings = args[1]?.settings ?? null;
  }

  /** Whether this shop takes cards at all. */
  isEnabled(): boolean {
    return this.settings !== null;
  }

  /** The key by which a browser names the shop to Stripe. */
  publishableKey(): string {
    return this.needSettings().publishableKey;
  }

  /** Whether an account is connected to the shop's own and may take payments; null for none such. */
  async canBePaid(accountId: string): Promise<boolean | null> {
    try {
      const account = await stripeOn(this.needSettings()).accounts.retrieve(accountId);
      return account.charges_enabled;
    } catch (error) {
      const isRefused =
        error instanceof Stripe.errors.StripePermissionError ||
        error instanceof Stripe.errors.StripeInvalidRequestError;
      if (isRefused) return null;
      throw error;
    }
  }

  /** Begins a payment at Stripe of just what is asked for; asked again, answers the same one. */
  async beginIntent(payment: CardPaymentRow): Promise<Stripe.PaymentIntent> {
    const { order_id, account_id, amount, attempt } = payment;
    const intent = await stripeOn(this.needSettings(), account_id).paymentIntents.create(
      {
        amount: toStripeAmount(amount),
        currency: "idr",
        payment_method_types: ["card"],
        metadata: { order_id },
      },
      { idempotencyKey: `card:${order_id}:${attempt}` },
    );
    await this.updateCardPayments({ id: payment.id, intent_id: intent.id });
    return intent;
  }

  /** How a payment stands at Stripe at this moment. */
  readIntent({ account_id, intent_id }: BegunCardPayment): Promise<Stripe.PaymentIntent> {
    return stripeOn(this.needSettings(), account_id).paymentIntents.retrieve(intent_id);
  }

  /**
   * Ends a payment at Stripe so that it can never be paid, unless it already was: answers how it ended,
   * `canceled` or `succeeded`. Of paying and canceling at the same moment, Stripe decides.
   */
  async closeIntent(payment: BegunCardPayment): Promise<Stripe.PaymentIntent> {
    const { account_id, intent_id } = payment;
    try {
      return await stripeOn(this.needSettings(), account_id).paymentIntents.cancel(intent_id);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      const intent = await this.readIntent(payment);
      if (intent.status === "canceled" || intent.status === "succeeded") return intent;
      throw error;
    }
  }

  /** What Stripe tells of, if it is Stripe that tells it; throws otherwise. */
  readEvent(body: Buffer | string, signature: string): Stripe.Event {
    const settings = this.needSettings();
    return stripeOn(settings).webhooks.constructEvent(body, signature, settings.webhookSecret);
  }

  private needSettings(): CardSettings {
    if (this.settings === null) throw new Error("This shop has no account at Stripe.");
    return this.settings;
  }
}
