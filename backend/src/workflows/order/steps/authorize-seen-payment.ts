import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuse } from "../../../lib/refusal";
import type { SeenIntent } from "../../../lib/stripe/seen-intent";
import type { Confirmation } from "../../../modules/manual-payment/confirmation";

interface SeenPayment extends Confirmation {
  session_id: string | null;
  intent?: SeenIntent | null | undefined;
}

/**
 * Authorizes the payment of an order in the name of the manager, or of Stripe, who saw the money. It is not undone
 * when a later step fails: the money stays seen, and asked again Medusa answers the same payment.
 */
export const authorizeSeenPaymentStep = createStep(
  "authorize-seen-payment",
  async ({ session_id, confirmed_by, intent }: SeenPayment, { container }) => {
    const confirmation: Confirmation = { confirmed_by, ...(intent ? { intent } : {}) };
    const payment =
      session_id === null
        ? null
        : await container
            .resolve(Modules.PAYMENT)
            .authorizePaymentSession(session_id, confirmation);
    if (payment === null) {
      throw refuse({
        status: 409,
        code: "no_payment",
        message: "This order has no payment that could be confirmed.",
      });
    }
    return new StepResponse(payment);
  },
);
