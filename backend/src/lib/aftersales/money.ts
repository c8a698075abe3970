import type { OrderBooks } from "./order-books";

type Payment = OrderBooks["payments"][number];

const sum = (rows: readonly { amount: number }[]) =>
  rows.reduce((total, { amount }) => total + amount, 0);

/** What of a payment can still be given back, in whole rupiah. */
export function refundable({ captures, refunds }: Payment): number {
  return Math.max(0, Math.round(sum(captures) - sum(refunds)));
}

/** What of all that was paid for an order can still be given back, in whole rupiah. */
export function refundableOf({ payments }: Pick<OrderBooks, "payments">): number {
  return payments.reduce((total, payment) => total + refundable(payment), 0);
}

/**
 * Whether a person has to send back what came by a payment, because no gateway does: the providers of
 * `manual-payment`, which Medusa calls `pp_…_manual`.
 */
export function isSentByHand(providerId: string): boolean {
  return providerId.endsWith("_manual");
}
