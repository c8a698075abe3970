/** Medusa's identifiers of the providers behind the ways of paying. */
export const PAYMENT_PROVIDERS = {
  bank_transfer: "pp_bank-transfer_manual",
  qris: "pp_qris_manual",
  cash_on_pickup: "pp_cash-on-pickup_manual",
  card: "pp_stripe_stripe",
  cash_on_delivery: "pp_cash-on-delivery_manual",
} as const;

/** A way of paying. */
export type PaymentMethod = keyof typeof PAYMENT_PROVIDERS;

/** How long an order waits for its transfer unless its enterprise says otherwise, in hours. */
export const DEFAULT_PAYMENT_HOURS = 24;

/**
 * How long an order waits for its card, in minutes: enough to look for the card and to answer the bank,
 * and no longer, as the goods are held meanwhile.
 */
export const CARD_MINUTES = 60;

const METHODS = Object.keys(PAYMENT_PROVIDERS) as PaymentMethod[];

/** The way of paying behind a provider; null for a provider that this shop does not use. */
export function paymentMethodOf(providerId: string): PaymentMethod | null {
  return METHODS.find((method) => PAYMENT_PROVIDERS[method] === providerId) ?? null;
}

/** Whether the money changes hands together with the goods, so that nothing is waited for. */
export function isCash(method: PaymentMethod): method is "cash_on_pickup" | "cash_on_delivery" {
  return method === "cash_on_pickup" || method === "cash_on_delivery";
}
