import { findDistrict } from "@lapak-desa/seed";
import { z } from "zod";
import { cardSettings } from "../../config/card-payments";
import { getEnvironment } from "../../config/environment";
import { districtCodeOf } from "../delivery/destination";
import { paymentMethodOf } from "../payment-methods";
import { isPrice, MOST_RUPIAH } from "../prices";
import { refuse } from "../refusal";
import { formatRupiah } from "../rupiah";
import type { CarrierFacts } from "./carriers";
import type { CartFacts } from "./cart-facts";
import { shippingOf, stockedLinesOf } from "./cart-readings";
import { choose, type DeliveryChoice } from "./choice";
import { makeOffer, type Offer } from "./offer";
import { checkSellable, refuseForeignChannel } from "./sellable";
import { findShortages } from "./stock";

/** What the enterprise of a cart offers for it; refuses a cart that belongs to none. */
export function offerFor(cart: CartFacts, carriers: CarrierFacts): Offer {
  const enterprise = cart.sales_channel?.enterprise ?? null;
  if (enterprise === null) throw refuseForeignChannel();
  const lines = cart.items.map(({ product }) => ({
    pickup_only: product?.goods?.pickup_only ?? false,
  }));
  const takesCards = Boolean(enterprise.card_account) && cardSettings(getEnvironment()) !== null;
  return makeOffer({
    enterprise: { ...enterprise, takes_cards: takesCards },
    lines,
    shipping: shippingOf(cart),
    ...carriers,
    goodsTotal: Math.round(cart.item_total),
  });
}

/** Refuses a cart with nothing in it, and goods that its enterprise does not sell. */
export function checkGoods(cart: CartFacts): void {
  if (cart.items.length === 0) {
    throw refuse({ status: 400, code: "cart_empty", message: "There is nothing in this cart." });
  }
  const products = cart.items.map(({ product }) => product ?? null);
  checkSellable(products, cart.sales_channel_id, cart.sales_channel?.enterprise ?? null);
  checkPrices(cart);
  if (!cart.items.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0)) {
    throw refuse({
      status: 400,
      code: "not_whole",
      message: "Goods are sold by the whole piece.",
    });
  }
}

/**
 * Refuses goods without a price that can be paid, which may come from a file that was read in, and more than
 * one order may cost.
 */
function checkPrices({ items, total }: CartFacts): void {
  if (!items.every(({ unit_price }) => isPrice(unit_price))) {
    throw refuse({
      status: 409,
      code: "no_price",
      message: "Some goods have no price in whole rupiah.",
    });
  }
  if (!Number.isInteger(total)) {
    throw refuse({
      status: 409,
      code: "total_not_whole",
      message: "Something, a tax or a promotion, makes parts of a rupiah of this cart's total.",
    });
  }
  if (total > MOST_RUPIAH) {
    throw refuse({
      status: 400,
      code: "order_too_large",
      message: `One order costs at most ${formatRupiah(MOST_RUPIAH)}.`,
    });
  }
}

/**
 * Everything that must hold of a cart the moment it becomes an order, whichever way it came here.
 * Medusa itself compares neither the sum of the lines with the stock nor the payment with the total.
 */
export function checkCart(cart: CartFacts, carriers: CarrierFacts): void {
  checkGoods(cart);
  checkStock(cart);
  checkChoice(cart, carriers);
  checkContact(cart);
}

/** Refuses an order of nobody: neither told of, nor called when it waits, nor sent to a name. */
function checkContact({ email, shipping_address: address }: CartFacts): void {
  const contact = { name: address?.first_name, email, phone: address?.phone };
  const missing = Object.entries(contact).filter(([, said]) => !said?.trim());
  if (missing.length === 0) return;
  throw refuse({
    status: 400,
    code: "contact_missing",
    message: "An order needs a name, an e-mail address and a telephone number.",
    fields: Object.fromEntries(missing.map(([field]) => [`contact.${field}`, "contact_missing"])),
  });
}

/** Refuses more than there is. */
export function checkStock(cart: CartFacts): void {
  const shortages = findShortages(stockedLinesOf(cart));
  if (shortages.length === 0) return;
  throw refuse({
    status: 409,
    code: "out_of_stock",
    message: "There is less of these goods than the cart asks for.",
    fields: Object.fromEntries(
      shortages.map(({ line_id, left }) => [`items.${line_id}`, `left_${left}`]),
    ),
  });
}

function checkChoice(cart: CartFacts, carriers: CarrierFacts): void {
  const carried = cart.shipping_methods.map(deliveryOf);
  const sessions = cart.payment_collection?.payment_sessions ?? [];
  const delivery = carried.length === 1 ? carried[0] : null;
  const [session] = sessions;
  const payment = session && paymentMethodOf(session.provider_id);
  if (!delivery || session === undefined || !payment || sessions.length > 1) {
    throw refuse({
      status: 400,
      code: "not_chosen",
      message: "An order needs one way of delivery and one of paying.",
    });
  }
  choose(offerFor(cart, carriers), { delivery, payment });
  checkAddress(cart, delivery);
  if (Math.round(session.amount) !== Math.round(cart.total)) {
    throw refuse({
      status: 409,
      code: "cart_changed",
      message: "The cart was changed after its payment was begun.",
    });
  }
}

/** What a parcel's label says has to be where its fee was asked for. */
function checkAddress({ shipping_address: address }: CartFacts, delivery: DeliveryChoice): void {
  const code = delivery.method === "pickup" ? null : districtCodeOf(address);
  const place = code === null ? null : findDistrict(code);
  if (place === null) return;
  if (address?.city === place.regency && address.province === place.province) return;
  throw refuse({
    status: 400,
    code: "address_mismatch",
    message: "The address is not in the kecamatan that the fee is for.",
    fields: { "delivery.address.district_code": "address_mismatch" },
  });
}

const serviceSchema = z.object({ service: z.string() });

/** How a cart's shipping method brings the goods; null for a way that we do not know. */
function deliveryOf(method: CartFacts["shipping_methods"][number]): DeliveryChoice | null {
  const code = method.shipping_option?.type.code;
  if (code === "pickup") return { method: "pickup" };
  if (code === "local") return { method: "local", fee: Math.round(method.amount) };
  if (code !== "courier") return null;
  const named = serviceSchema.safeParse(method.data);
  return {
    method: "courier",
    service: named.data?.service ?? null,
    fee: Math.round(method.amount),
  };
}
