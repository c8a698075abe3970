import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuse } from "../../../lib/refusal";
import type { Confirmation } from "../../../modules/manual-payment/confirmation";

interface SeenPayment extends Confirmation {
  session_id: string | null;
}

/**
 * Authorizes the payment of an order in the name of the manager who saw the money. It is not undone
 * when a later step fails: the money stays seen, and asked again Medusa answers the same payment.
 */
export const authorizeSeenPaymentStep = createStep(
  "authorize-seen-payment",
  async ({ session_id, confirmed_by }: SeenPayment, { container }) => {
    const confirmation: Confirmation = { confirmed_by };
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
