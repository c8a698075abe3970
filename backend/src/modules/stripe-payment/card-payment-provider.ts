import { randomUUID } from "node:crypto";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { BigNumber, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import { StripeProviderService } from "@medusajs/payment-stripe/dist/services";
import Stripe from "stripe";
import { z } from "zod";
import { refuse } from "../../lib/refusal";
import { type CardSettings, stripeOn, toStripeAmount } from "../../lib/stripe/client";
import { readSeenIntent } from "../../lib/stripe/seen-intent";

const paidSchema = z.object({ id: z.string(), account_id: z.string(), currency: z.string() });

/** Medusa's Stripe provider, on the account of one enterprise. */
class AccountProvider extends StripeProviderService {
  constructor(cradle: Record<string, unknown>, settings: CardSettings, accountId: string) {
    super(cradle, settings);
    this.stripe_ = stripeOn(settings, accountId);
  }
}

/**
 * Medusa's Stripe provider for orders that are there before their money is. At checkout nothing is asked
 * of Stripe: the payment is begun for the order, on the account of its enterprise, by our own workflow.
 * Only that workflow's context can authorize it, and only if Stripe itself says that it is paid; never
 * the session's data, which buyers can write and read.
 */
export class CardPaymentProvider extends StripeProviderService {
  private readonly cradle: Record<string, unknown>;
  private readonly settings: CardSettings;

  constructor(cradle: Record<string, unknown>, settings: CardSettings) {
    super(cradle, settings);
    this.cradle = cradle;
    this.settings = settings;
    this.stripe_ = stripeOn(settings);
  }

  override async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), data: {} };
  }

  override async updatePayment() {
    return { data: {} };
  }

  /** A session holds nothing of Stripe's that could be ended. */
  override async deletePayment() {
    return { data: {} };
  }

  override async getPaymentStatus() {
    return { status: PaymentSessionStatus.PENDING_AUTHORIZATION };
  }

  override async authorizePayment({
    context,
  }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const seen = readSeenIntent(context);
    const open = { data: {}, status: PaymentSessionStatus.PENDING_AUTHORIZATION };
    if (seen === null) return open;
    const { intent_id, account_id } = seen;
    const intent = await stripeOn(this.settings, account_id).paymentIntents.retrieve(intent_id);
    if (intent.status !== "succeeded") return open;
    const data = { id: intent.id, account_id, currency: intent.currency };
    return { data, status: PaymentSessionStatus.AUTHORIZED };
  }

  /** Stripe takes the money when the buyer confirms; what is left to do is to see that it did. */
  override async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { id, account_id } = paidSchema.parse(data);
    const { status } = await stripeOn(this.settings, account_id).paymentIntents.retrieve(id);
    if (status !== "succeeded") throw new Error(`The card payment ${id} is ${status}, not paid.`);
    return { ...(data === undefined ? {} : { data }) };
  }

  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    const { data } = input;
    await this.on(data).cancelPayment(input);
    return { ...(data === undefined ? {} : { data }) };
  }

  /**
   * Gives money back, once for each refund of the books. Medusa's own counts a refund as made that Stripe
   * refuses because nothing is left; here the books never say more than Stripe did.
   */
  override async refundPayment({
    amount,
    data,
    context,
  }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const { id, account_id } = paidSchema.parse(data);
    const rupiah = new BigNumber(amount).numeric;
    const key = context?.idempotency_key;
    try {
      await stripeOn(this.settings, account_id).refunds.create(
        { payment_intent: id, amount: toStripeAmount(rupiah) },
        key === undefined ? {} : { idempotencyKey: key },
      );
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      throw refuse({ status: 409, code: "refund_refused", message: error.message });
    }
    return { ...(data === undefined ? {} : { data }) };
  }

  override retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return this.on(input.data).retrievePayment(input);
  }

  /** Buyers pay enterprises, and are no customers of the shop's own account. */
  override async createAccountHolder() {
    return { id: randomUUID() };
  }

  override async updateAccountHolder() {
    return {};
  }

  override async deleteAccountHolder() {
    return {};
  }

  /** Medusa's own address for webhooks answers before it has looked; ours is `/hooks/card-payments`. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }

  private on(data: unknown): AccountProvider {
    return new AccountProvider(this.cradle, this.settings, paidSchema.parse(data).account_id);
  }
}
