import type { CourierQuote } from "../delivery/rate-source";
import { PAYMENT_PROVIDERS, type PaymentMethod } from "../payment-methods";
import { refuse } from "../refusal";
import { FOREIGN_NEEDS_CARD, NO_PLACE, noRate } from "./courier-refusals";
import { checkLocal } from "./local-offer";
import type { DeliveryOffer, Offer } from "./offer";

/** How a buyer wants the goods, and what a courier was said to cost when they chose it. */
export type DeliveryChoice =
  | { method: "pickup" }
  | {
      method: "courier";
      /** Null for the cheapest. */
      service: string | null;
      /** Whole rupiah. */
      fee: number;
    }
  | { method: "local"; fee: number };

/** What a buyer chose out of an offer. */
export interface Choice {
  delivery: DeliveryChoice;
  payment: PaymentMethod;
}

/** What Medusa needs to know of a choice. */
export interface Chosen {
  shipping_option_id: string;
  /** Kept with the shipping method: the courier's service, or the name of the own carrier. */
  shipping_data: { service?: string };
  payment_provider_id: string;
}

/** Holds a choice against the offer; refuses what is not in it. */
export function choose(offer: Offer, { delivery, payment }: Choice): Chosen {
  const { method } = delivery;
  const carried = offer.delivery.find((one) => one.method === method);
  if (carried?.reason === "pickup_only_goods") {
    throw refuse({
      status: 400,
      code: "pickup_only_goods",
      message: "Some of these goods can only be picked up.",
      fields: { "delivery.method": "pickup_only_goods" },
    });
  }
  if (carried?.reason === "no_rate") throw refuse(noRate(offer.country));
  if (carried && delivery.method === "local") checkLocal(carried, delivery.fee);
  if (!carried?.available || carried.shipping_option_id === null) {
    throw refuse({
      status: 400,
      code: "delivery_not_offered",
      message: `This enterprise does not offer ${method}.`,
      fields: { "delivery.method": "not_offered" },
    });
  }
  if (offer.country !== null && method !== "pickup" && payment !== "card") {
    throw refuse(FOREIGN_NEEDS_CARD);
  }
  const paid = offer.payment.find((one) => one.method === payment);
  if (!paid?.available) {
    throw refuse({
      status: 400,
      code: "payment_not_offered",
      message: `This enterprise does not offer ${payment}.`,
      fields: { payment_method: "not_offered" },
    });
  }
  if (paid.requires !== null && paid.requires !== method) {
    const code = `cash_needs_${paid.requires}`;
    throw refuse({
      status: 400,
      code,
      message: `Cash changes hands together with the goods: this one by ${paid.requires}.`,
      fields: { payment_method: code },
    });
  }
  return {
    shipping_option_id: carried.shipping_option_id,
    shipping_data: shippingData(carried, delivery),
    payment_provider_id: PAYMENT_PROVIDERS[payment],
  };
}

function shippingData(offer: DeliveryOffer, delivery: DeliveryChoice): Chosen["shipping_data"] {
  if (delivery.method === "courier") return { service: chooseService(offer, delivery).service };
  return offer.local === undefined ? {} : { service: offer.local.name };
}

/** The courier's service as it is offered now, at the price that the buyer agreed to. */
function chooseService(
  { services }: DeliveryOffer,
  { service, fee }: Extract<DeliveryChoice, { method: "courier" }>,
): CourierQuote {
  if (services.length === 0) throw refuse(NO_PLACE);
  const chosen = services.find((one) => service === null || one.service === service);
  if (chosen?.fee === fee) return chosen;
  throw refuse({
    status: 409,
    code: "fee_changed",
    message: "The courier's services or prices are no longer what they were.",
    fields: { "delivery.fee": chosen === undefined ? "not_offered" : `now_${chosen.fee}` },
  });
}
