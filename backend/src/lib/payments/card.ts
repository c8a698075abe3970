import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { CARD_PAYMENT_MODULE } from "../../modules/card-payment";
import type CardPaymentModuleService from "../../modules/card-payment/service";
import type { BegunCardPayment, CardPaymentRow } from "../../modules/card-payment/service";

/** The service that keeps what was begun at Stripe, and asks Stripe of it. */
export function cardPayments(container: MedusaContainer): CardPaymentModuleService {
  return container.resolve<CardPaymentModuleService>(CARD_PAYMENT_MODULE);
}

/** What the buyer of an order may pay by card; null where nothing was begun. */
export async function readCardPayment(
  container: MedusaContainer,
  orderId: string,
): Promise<CardPaymentRow | null> {
  const rows = await cardPayments(container).listCardPayments({ order_id: orderId });
  return rows[0] ?? null;
}

/** How the payment of an order stands at Stripe, ended first if asked to; null where none was begun. */
export async function askStripe(
  container: MedusaContainer,
  orderId: string,
  { close }: { close: boolean },
): Promise<(BegunCardPayment & { intent: Stripe.PaymentIntent }) | null> {
  const row = await readCardPayment(container, orderId);
  if (row === null || row.intent_id === null) return null;
  const begun = { account_id: row.account_id, intent_id: row.intent_id };
  const service = cardPayments(container);
  const intent = await (close ? service.closeIntent(begun) : service.readIntent(begun));
  return { ...begun, intent };
}
