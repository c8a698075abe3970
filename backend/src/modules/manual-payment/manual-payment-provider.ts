import { randomUUID } from "node:crypto";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  InitiatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import { isConfirmed } from "./confirmation";

/**
 * A payment that only people can see. At checkout its authorization is deferred, so that the order
 * and the stock it holds are there before the money is.
 *
 * Whether it was paid is decided by the context of the authorization, which only our own workflow
 * gives; never by the session's data, which buyers can write and read. It is not decided by being
 * asked a second time either: a checkout that is tried again would then pay itself.
 */
export abstract class ManualPaymentProvider extends AbstractPaymentProvider {
  // Medusa makes providers itself, but the base class keeps its constructor from everybody.
  public constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config);
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), data: {} };
  }

  async authorizePayment({ context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const status = isConfirmed(context)
      ? PaymentSessionStatus.AUTHORIZED
      : PaymentSessionStatus.PENDING_AUTHORIZATION;
    return { data: {}, status };
  }

  async getPaymentStatus() {
    return { status: PaymentSessionStatus.PENDING_AUTHORIZATION };
  }

  async capturePayment() {
    return { data: {} };
  }

  async cancelPayment() {
    return { data: {} };
  }

  async deletePayment() {
    return { data: {} };
  }

  async refundPayment() {
    return { data: {} };
  }

  async retrievePayment() {
    return { data: {} };
  }

  async updatePayment() {
    return { data: {} };
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
