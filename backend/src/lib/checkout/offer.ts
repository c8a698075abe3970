import type { PaymentMethod } from "../payment-methods";

/** How goods come to the buyer; the codes of the types of the enterprise's shipping options. */
export const DELIVERY_METHODS = ["pickup", "courier"] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

/** A way of delivery, and why it is not to be had. */
export interface DeliveryOffer {
  method: DeliveryMethod;
  /** Whole rupiah. */
  fee: number;
  available: boolean;
  /** `no_payment`: what is sent is paid before, and there is no account to pay to. */
  reason: "not_offered" | "pickup_only_goods" | "no_payment" | null;
  shipping_option_id: string | null;
}

/** A way of paying, and the delivery without which it is not to be had. */
export interface PaymentOffer {
  method: PaymentMethod;
  available: boolean;
  requires: "pickup" | null;
}

/** How the goods of a cart can be had and paid. */
export interface Offer {
  delivery: DeliveryOffer[];
  payment: PaymentOffer[];
}

interface Seller {
  qris: string | null;
  bank_name: string | null;
  bank_account_number: string | null;
  bank_account_holder: string | null;
  cash_on_pickup: boolean;
}

interface Asked {
  enterprise: Seller;
  lines: readonly { pickup_only: boolean }[];
  shipping: readonly { id: string; method: string; fee: number }[];
}

/** What an enterprise can offer for what is in the cart. */
export function makeOffer({ enterprise, lines, shipping }: Asked): Offer {
  const staysHere = lines.some((line) => line.pickup_only);
  const delivery = DELIVERY_METHODS.map((method): DeliveryOffer => {
    const option = shipping.find((one) => one.method === method);
    const forbidden = method === "courier" ? courierProblem(enterprise, staysHere) : null;
    const reason = option === undefined ? "not_offered" : forbidden;
    return {
      method,
      fee: option?.fee ?? 0,
      available: reason === null,
      reason,
      shipping_option_id: option?.id ?? null,
    };
  });
  const canPickUp = delivery.some(({ method, available }) => method === "pickup" && available);
  return {
    delivery,
    payment: [
      { method: "bank_transfer", available: hasAccount(enterprise), requires: null },
      ...(enterprise.qris ? [{ method: "qris", available: true, requires: null } as const] : []),
      {
        method: "cash_on_pickup",
        available: enterprise.cash_on_pickup && canPickUp,
        requires: "pickup",
      },
    ],
  };
}

function courierProblem(seller: Seller, staysHere: boolean): DeliveryOffer["reason"] {
  if (staysHere) return "pickup_only_goods";
  return hasAccount(seller) || seller.qris ? null : "no_payment";
}

function hasAccount(seller: Seller): boolean {
  return Boolean(seller.bank_name && seller.bank_account_number && seller.bank_account_holder);
}
