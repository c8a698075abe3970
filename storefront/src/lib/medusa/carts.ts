import "server-only";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import {
  type Cart,
  cartSchema,
  checkoutOptionsSchema,
  type PaymentMethod,
  placedOrderSchema,
} from "./cart-shapes";
import { medusaFetch, medusaFind, medusaTry } from "./client";
import { goodsSchema } from "./shapes";
import { CATALOG_TAG } from "./tags";

const cartAnswer = z.object({ cart: cartSchema });
const cartPath = (id: string, rest = "") => `/store/carts/${encodeURIComponent(id)}${rest}`;

/** A cart that can still be filled and ordered, or null. */
export async function getOpenCart(id: string, locale: Locale): Promise<Cart | null> {
  const cart = (await medusaFind(cartPath(id), { schema: cartAnswer, locale }))?.cart;
  return cart === undefined || cart.completedAt ? null : cart;
}

/** Begins a cart for goods of one enterprise, which is one sales channel. */
export async function createCart(salesChannelId: string, locale: Locale): Promise<Cart> {
  const body = { region_id: await getRegionId(locale), sales_channel_id: salesChannelId };
  const request = { schema: cartAnswer, locale, method: "POST", body } as const;
  return (await medusaFetch("/store/carts", request)).cart;
}

/** Puts goods into a cart. */
export function addLine(cartId: string, variantId: string, quantity: number, locale: Locale) {
  const body = { variant_id: variantId, quantity };
  const path = cartPath(cartId, "/line-items");
  return medusaTry(path, { schema: cartAnswer, locale, method: "POST", body });
}

/** Changes how many of a line are wanted. */
export function setLineQuantity(cartId: string, lineId: string, quantity: number, locale: Locale) {
  const path = cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`);
  return medusaTry(path, { schema: cartAnswer, locale, method: "POST", body: { quantity } });
}

/** Takes a line out of a cart. */
export function removeLine(cartId: string, lineId: string, locale: Locale) {
  const path = cartPath(cartId, `/line-items/${encodeURIComponent(lineId)}`);
  return medusaTry(path, { schema: z.unknown(), locale, method: "DELETE" });
}

/** How a cart's goods can be had and paid. */
export function getCheckoutOptions(cartId: string, locale: Locale) {
  return medusaFetch(cartPath(cartId, "/checkout-options"), {
    schema: checkoutOptionsSchema,
    locale,
  });
}

/** Where goods go: a kecamatan and, where it matters, the village. */
export interface PlaceCodes {
  districtCode: string;
  villageCode: string | null;
}

/** Says where a cart is to go, so that a carrier's price is known: a place here, or another country by its ISO code. */
export function setDeliveryPlace(cartId: string, place: PlaceCodes | string, locale: Locale) {
  const body = typeof place === "string" ? { country_code: place } : placeBody(place);
  const path = cartPath(cartId, "/delivery-place");
  return medusaTry(path, { schema: checkoutOptionsSchema, locale, method: "POST", body });
}

/** Goods as they are this moment, unlike the kept answer that catalogue pages use. */
export async function getGoodsNow(handle: string, locale: Locale) {
  const path = `/store/goods/${encodeURIComponent(handle)}`;
  const schema = z.object({ goods: goodsSchema });
  return (await medusaFind(path, { schema, locale }))?.goods ?? null;
}

interface Address {
  line: string;
  village: string;
  districtCode: string;
  postalCode: string;
}

/** An address in another country, as it is written there. */
export interface ForeignAddress {
  countryCode: string;
  line: string;
  line2?: string | undefined;
  city: string;
  state?: string | undefined;
  postalCode?: string | undefined;
}

/** What a buyer says to turn a cart into an order. */
export interface OrderRequest {
  contact: { name: string; phone: string; email: string };
  delivery:
    | { method: "pickup" }
    | {
        method: "courier";
        address: Address | ForeignAddress;
        /** What the buyer agreed to: a courier's service, at its price in whole rupiah. */
        service: string;
        fee: number;
      }
    | {
        method: "local";
        address: Address & PlaceCodes;
        /** What the buyer agreed to, in whole rupiah. */
        fee: number;
      };
  paymentMethod: PaymentMethod;
}

/** How the buyer was asked. */
interface Shown {
  locale: Locale;
  /** Hash of the seller's terms; the order is refused when others hold by now. */
  terms: string | undefined;
  /** What the goods came to, in whole rupiah; the order is refused when it is something else by now. */
  goodsTotal: number | undefined;
}

/** Orders a cart. Asked twice, it answers the same order twice, the second time as one that is not new. */
export function placeOrder(cartId: string, order: OrderRequest, shown: Shown) {
  const { locale, terms, goodsTotal } = shown;
  const body = {
    contact: order.contact,
    delivery: deliveryBody(order.delivery),
    payment_method: order.paymentMethod,
    locale,
    terms,
    goods_total: goodsTotal,
  };
  const schema = z.object({ order: placedOrderSchema });
  return medusaTry(cartPath(cartId, "/place-order"), { schema, locale, method: "POST", body });
}

function deliveryBody(delivery: OrderRequest["delivery"]) {
  if (delivery.method === "pickup") return delivery;
  if ("countryCode" in delivery.address) {
    const { countryCode, postalCode, ...address } = delivery.address;
    return {
      ...delivery,
      address: { ...address, country_code: countryCode, postal_code: postalCode },
    };
  }
  const { line, village, districtCode, postalCode } = delivery.address;
  const villageCode = "villageCode" in delivery.address ? delivery.address.villageCode : null;
  return {
    ...delivery,
    address: {
      line,
      village,
      postal_code: postalCode,
      ...placeBody({ districtCode, villageCode }),
    },
  };
}

function placeBody({ districtCode, villageCode }: PlaceCodes) {
  const village = villageCode === null ? {} : { village_code: villageCode };
  return { district_code: districtCode, ...village };
}

async function getRegionId(locale: Locale): Promise<string> {
  const schema = z.object({ regions: z.array(z.object({ id: z.string() })).min(1) });
  const { regions } = await medusaFetch("/store/regions", {
    schema,
    locale,
    // Without its countries, which are many.
    query: { fields: "id" },
    tags: [CATALOG_TAG],
  });
  const [region] = regions;
  if (region === undefined) throw new Error("The backend has no region to sell in.");
  return region.id;
}
