import type { LocalFacts } from "../delivery/local/ask-local";
import type { CourierQuote } from "../delivery/rate-source";
import type { PaymentMethod } from "../payment-methods";
import { type LocalDetails, makeLocalOffer } from "./local-offer";

/** How goods come to the buyer; the codes of the types of the enterprise's shipping options. */
export const DELIVERY_METHODS = ["pickup", "courier", "local"] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];

/** A way of delivery, and why it is not to be had. */
export interface DeliveryOffer {
  method: DeliveryMethod;
  /** Whole rupiah, the cheapest service's; null while nobody has said where a courier goes. */
  fee: number | null;
  available: boolean;
  /**
   * `no_payment`: what is sent is paid before, and there is no account to pay to.
   * `no_rate`: no courier goes where the buyer wants it; `outside`: nor does the own carrier.
   * `below_minimum`: there are too few goods for the own carrier to come.
   * `no_card`: what goes abroad is paid by card, which this enterprise does not take.
   */
  reason:
    | "not_offered"
    | "pickup_only_goods"
    | "no_payment"
    | "no_rate"
    | "outside"
    | "below_minimum"
    | "no_card"
    | null;
  shipping_option_id: string | null;
  /** A courier's services to choose from: the cheapest and, where another is faster, the fastest. */
  services: CourierQuote[];
  /** Of the enterprise's own carrier only. */
  local?: LocalDetails;
}

/** A way of paying, and the delivery without which it is not to be had. */
export interface PaymentOffer {
  method: PaymentMethod;
  available: boolean;
  requires: "pickup" | "local" | null;
}

/** How the goods of a cart can be had and paid. */
export interface Offer {
  delivery: DeliveryOffer[];
  payment: PaymentOffer[];
  /** The country that the goods go to; null where they stay in Indonesia, or nobody has said. */
  country: string | null;
  /** The other countries that these goods could be sent to. */
  countries: string[];
}

interface Seller {
  qris: string | null;
  bank_name: string | null;
  bank_account_number: string | null;
  bank_account_holder: string | null;
  cash_on_pickup: boolean;
  /** Whether it has an account of its own that cards are paid to. */
  takes_cards: boolean;
}

interface Asked {
  enterprise: Seller;
  lines: readonly { pickup_only: boolean }[];
  shipping: readonly { id: string; method: string }[];
  courier: { is_offered: boolean; quotes: CourierQuote[] | null; countries?: string[] };
  /** The enterprise's own carrier; none where it has none. */
  local?: LocalFacts | null;
  /** Whole rupiah of the goods. */
  goodsTotal?: number;
  /** The country that the goods go to, where it is another one. */
  country?: string | null;
}

/** What an enterprise can offer for what is in the cart. */
export function makeOffer({
  enterprise,
  lines,
  shipping,
  courier,
  local = null,
  goodsTotal = 0,
  country = null,
}: Asked): Offer {
  const optionOf = (method: DeliveryMethod) => shipping.find((one) => one.method === method);
  const [pickup, carried] = DELIVERY_METHODS;
  const staysHere = lines.some((line) => line.pickup_only);
  const problem =
    optionOf(carried) === undefined || !courier.is_offered
      ? "not_offered"
      : courierProblem(enterprise, staysHere, { country, quotes: courier.quotes });
  const delivery: DeliveryOffer[] = [
    {
      method: pickup,
      fee: 0,
      available: optionOf(pickup) !== undefined,
      reason: optionOf(pickup) === undefined ? "not_offered" : null,
      shipping_option_id: optionOf(pickup)?.id ?? null,
      services: [],
    },
    {
      method: carried,
      fee: courier.quotes?.[0]?.fee ?? null,
      available: problem === null,
      reason: problem,
      shipping_option_id: optionOf(carried)?.id ?? null,
      services: courier.quotes ?? [],
    },
  ];
  if (local !== null) {
    const offer = makeLocalOffer({
      local,
      staysHere,
      canPayBefore: canPayBefore(enterprise),
      goodsTotal,
      shippingOptionId: optionOf("local")?.id,
    });
    // Before the courier for those who live near, after it for those whom it does not concern.
    delivery.splice(offer.available && offer.fee !== null ? 1 : 2, 0, offer);
  }
  const isOffered = (wanted: DeliveryMethod) =>
    delivery.some(({ method, available }) => method === wanted && available);
  const canLeave = problem !== "not_offered" && !staysHere && enterprise.takes_cards;
  // Abroad hardly anybody can pay by these; whoever comes to fetch the goods can.
  const requires = country === null ? null : "pickup";
  return {
    country,
    countries: canLeave ? (courier.countries ?? []) : [],
    delivery,
    payment: [
      { method: "bank_transfer", available: hasAccount(enterprise), requires },
      ...(enterprise.qris ? [{ method: "qris", available: true, requires } as const] : []),
      {
        method: "cash_on_pickup",
        available: enterprise.cash_on_pickup && isOffered("pickup"),
        requires: "pickup",
      },
      ...(enterprise.takes_cards
        ? [{ method: "card", available: true, requires: null } as const]
        : []),
      // Told to those whom the own carrier reaches: for all others it is no way of paying.
      ...(local?.terms.takes_cash && isOffered("local")
        ? [{ method: "cash_on_delivery", available: true, requires: "local" } as const]
        : []),
    ],
  };
}

function courierProblem(
  seller: Seller,
  staysHere: boolean,
  { country, quotes }: { country: string | null; quotes: readonly CourierQuote[] | null },
): DeliveryOffer["reason"] {
  if (staysHere) return "pickup_only_goods";
  if (country !== null && !seller.takes_cards) return "no_card";
  if (!canPayBefore(seller)) return "no_payment";
  return quotes?.length === 0 ? "no_rate" : null;
}

function canPayBefore(seller: Seller): boolean {
  return hasAccount(seller) || Boolean(seller.qris) || seller.takes_cards;
}

function hasAccount(seller: Seller): boolean {
  return Boolean(seller.bank_name && seller.bank_account_number && seller.bank_account_holder);
}
