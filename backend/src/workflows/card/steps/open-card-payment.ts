import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readAwaited } from "../../../lib/payments/awaited";
import { askStripe, cardPayments, readCardPayment } from "../../../lib/payments/card";
import { refuse } from "../../../lib/refusal";
import type { AwaitedPaymentRow } from "../../../modules/awaited-payment/service";
import type { CardPaymentRow } from "../../../modules/card-payment/service";

/** What a browser needs to show Stripe's form and pay by it. */
export interface CardForm {
  publishable_key: string;
  account_id: string;
  client_secret: string;
}

/**
 * Makes sure that the one payment of an order is there at Stripe, of just what is asked for. It is looked
 * again whether the order is still open once it is there: whoever closes an order afterwards finds it and
 * ends it. Null where it turns out to be paid. With `renew` a payment is ended whose buyer went to their bank
 * and came back without an answer, and another is begun.
 */
export const openCardPaymentStep = createStep(
  "open-card-payment",
  async ({ order_id, renew }: { order_id: string; renew: boolean }, { container }) => {
    const awaited = await readAwaited(container, order_id);
    if (awaited?.status === "confirmed") return new StepResponse<CardForm | null>(null);
    if (!isOpen(awaited)) throw notAwaited();
    const row = await rowOf(container, awaited);
    const service = cardPayments(container);
    const seen = await askStripe(container, order_id, { close: false });
    // Stripe confirms no payment again that waits for the buyer's bank. Of canceling and the bank's word at
    // the same moment, it decides.
    const isLeft = renew && seen?.intent.status === "requires_action";
    const known = isLeft ? await askStripe(container, order_id, { close: true }) : seen;
    const isGone = known?.intent.status === "canceled";
    const intent =
      known === null || isGone
        ? await service.beginIntent(isGone ? await nextAttempt(container, row) : row)
        : known.intent;
    if (intent.status === "succeeded") return new StepResponse<CardForm | null>(null);
    if (!isOpen(await readAwaited(container, order_id))) {
      await askStripe(container, order_id, { close: true });
      throw notAwaited();
    }
    if (intent.client_secret === null) throw new Error("Stripe gave no client secret.");
    return new StepResponse<CardForm | null>({
      publishable_key: service.publishableKey(),
      account_id: row.account_id,
      client_secret: intent.client_secret,
    });
  },
);

/** Whether an order may still be paid by card. */
function isOpen(awaited: AwaitedPaymentRow | null): awaited is AwaitedPaymentRow {
  return (
    awaited?.method === "card" &&
    awaited.status === "awaiting" &&
    awaited.expires_at.getTime() > Date.now()
  );
}

async function rowOf(
  container: MedusaContainer,
  { order_id, enterprise_id, amount }: AwaitedPaymentRow,
): Promise<CardPaymentRow> {
  const known = await readCardPayment(container, order_id);
  if (known !== null) return known;
  const service = cardPayments(container);
  const [account] = service.isEnabled() ? await service.listCardAccounts({ enterprise_id }) : [];
  if (account === undefined) {
    throw refuse({
      status: 409,
      code: "card_not_offered",
      message: "This enterprise takes no cards at present.",
    });
  }
  try {
    return await service.createCardPayments({ order_id, account_id: account.account_id, amount });
  } catch (error) {
    // The same order opened in two places at the same moment: there is one row for both.
    const made = await readCardPayment(container, order_id);
    if (made === null) throw error;
    return made;
  }
}

/** The payment was ended at Stripe while the order is open: the next one is another. */
async function nextAttempt(
  container: MedusaContainer,
  { id, attempt }: CardPaymentRow,
): Promise<CardPaymentRow> {
  return cardPayments(container).updateCardPayments({ id, attempt: attempt + 1 });
}

function notAwaited() {
  return refuse({
    status: 409,
    code: "not_awaited",
    message: "No card payment is waited for with this order.",
  });
}
