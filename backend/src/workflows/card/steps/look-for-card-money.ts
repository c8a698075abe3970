import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readOrderFacts } from "../../../lib/orders/order-facts";
import { askStripe, readCardPayment } from "../../../lib/payments/card";
import { toStripeAmount } from "../../../lib/stripe/client";
import type { SeenIntent } from "../../../lib/stripe/seen-intent";

interface Looking {
  order_id: string;
  /** Ends the payment if it is not paid, so that it never will be. */
  close: boolean;
}

interface Found {
  is_paid: boolean;
  /** Whether Medusa knows of the money already. */
  is_recorded: boolean;
  session_id: string | null;
  intent: SeenIntent | null;
}

const NOTHING: Found = { is_paid: false, is_recorded: false, session_id: null, intent: null };

/**
 * Asks Stripe whether the card payment of an order was made. What an event or a browser says of it
 * counts for nothing, so that it does not matter in which order they come, or how often.
 */
export const lookForCardMoneyStep = createStep(
  "look-for-card-money",
  async ({ order_id, close }: Looking, { container }) => {
    const asked = await askStripe(container, order_id, { close });
    if (asked?.intent.status !== "succeeded") return new StepResponse(NOTHING);
    const [order, row] = await Promise.all([
      readOrderFacts(container, order_id),
      readCardPayment(container, order_id),
    ]);
    if (order === null || row === null) return new StepResponse(NOTHING);
    const { amount_received, currency } = asked.intent;
    if (currency !== "idr" || amount_received !== toStripeAmount(row.amount)) {
      throw new Error(`Stripe has ${amount_received} ${currency} for order ${order_id}.`);
    }
    const [session] = order.payment_collections.flatMap(({ payment_sessions }) => payment_sessions);
    const found: Found = {
      is_paid: true,
      is_recorded: order.payment_collections.some(({ captured_amount: sum }) => (sum ?? 0) > 0),
      session_id: session?.id ?? null,
      intent: { intent_id: asked.intent_id, account_id: asked.account_id },
    };
    return new StepResponse(found);
  },
);
