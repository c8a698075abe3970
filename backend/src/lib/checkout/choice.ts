import { PAYMENT_PROVIDERS, type PaymentMethod } from "../payment-methods";
import { refuse } from "../refusal";
import type { DeliveryMethod, Offer } from "./offer";

/** What a buyer chose out of an offer. */
export interface Choice {
  delivery: DeliveryMethod;
  payment: PaymentMethod;
}

/** What Medusa needs to know of a choice. */
export interface Chosen {
  shipping_option_id: string;
  payment_provider_id: string;
}

/** Holds a choice against the offer; refuses what is not in it. */
export function choose(offer: Offer, { delivery, payment }: Choice): Chosen {
  const carried = offer.delivery.find(({ method }) => method === delivery);
  if (carried?.reason === "pickup_only_goods") {
    throw refuse({
      status: 400,
      code: "pickup_only_goods",
      message: "Some of these goods can only be picked up.",
      fields: { "delivery.method": "pickup_only_goods" },
    });
  }
  if (!carried?.available || carried.shipping_option_id === null) {
    throw refuse({
      status: 400,
      code: "delivery_not_offered",
      message: `This enterprise does not offer ${delivery}.`,
      fields: { "delivery.method": "not_offered" },
    });
  }
  const paid = offer.payment.find(({ method }) => method === payment);
  if (!paid?.available) {
    throw refuse({
      status: 400,
      code: "payment_not_offered",
      message: `This enterprise does not offer ${payment}.`,
      fields: { payment_method: "not_offered" },
    });
  }
  if (paid.requires !== null && paid.requires !== delivery) {
    throw refuse({
      status: 400,
      code: "cash_needs_pickup",
      message: "Cash changes hands where the goods are picked up.",
      fields: { payment_method: "cash_needs_pickup" },
    });
  }
  return {
    shipping_option_id: carried.shipping_option_id,
    payment_provider_id: PAYMENT_PROVIDERS[payment],
  };
}
