import { randomUUID } from "node:crypto";
import { only } from "../../src/lib/only";
import type { Http } from "./http";
import type { Shop } from "./shop";

/** Goods as far as buying them needs it. */
export interface GoodsForSale {
  id: string;
  enterprise: { handle: string; sales_channel_id: string };
  variants: { id: string; label: string; price: number; stock: number }[];
}

/** An answer to a request that may be refused. */
export interface Told {
  status: number;
  body: {
    order?: { number: string; tracking_token: string; is_new: boolean };
    code?: string;
    fields?: Record<string, string>;
  };
}

export const ADDRESS = {
  line: "Jl. Melati Raya 5",
  village: "Kebon Jeruk",
  district_code: "31.73.05",
  postal_code: "11530",
};

/** Somebody who buys; nobody else has this e-mail address. */
function newContact() {
  return {
    name: "Sri Wahyuni Pembeli",
    phone: "0812 3456 7890",
    email: `pembeli-${randomUUID()}@contoh.id`,
  };
}

/** An order to be sent and paid by transfer. */
export function byTransfer() {
  return {
    contact: newContact(),
    delivery: { method: "courier", address: ADDRESS, service: "Reguler", fee: 52_000 },
    payment_method: "bank_transfer",
    locale: "id",
  };
}

/** An order to be fetched and paid with the enterprise's QRIS code. */
export function byQris() {
  return {
    contact: newContact(),
    delivery: { method: "pickup" },
    payment_method: "qris",
    locale: "id",
  };
}

/** An order to be fetched and paid on the spot. */
export function byCash() {
  return {
    contact: newContact(),
    delivery: { method: "pickup" },
    payment_method: "cash_on_pickup",
    locale: "en",
  };
}

/** Sends a request whose refusal is of interest. */
export async function tell(http: Http, path: string, body: unknown = {}): Promise<Told> {
  const answer = await http.post(path, body);
  return { status: answer.status, body: (await answer.json()) as Told["body"] };
}

/** Goods by their handle. */
export async function goodsOf({ store }: Shop, handle: string): Promise<GoodsForSale> {
  return (await store.get(`/store/goods/${handle}`).json<{ goods: GoodsForSale }>()).goods;
}

/** The mark of the terms that the seller of some goods shows in a language. */
export async function termsOf(
  { store }: Shop,
  { enterprise }: Pick<GoodsForSale, "enterprise">,
  locale: "id" | "en",
): Promise<string> {
  const { terms } = await store
    .with({ "x-medusa-locale": locale === "en" ? "en-US" : "id-ID" })
    .get(`/store/enterprises/${enterprise.handle}/terms`)
    .json<{ terms: { hash: string } }>();
  return terms.hash;
}

/** Whose goods are in the carts that were begun here. */
const sellers = new Map<string, GoodsForSale>();

/** Begins a cart with the enterprise that sells some goods. */
export async function beginCart({ store }: Shop, goods: GoodsForSale): Promise<string> {
  const { regions } = await store.get("/store/regions").json<{ regions: { id: string }[] }>();
  const { cart } = await store
    .post("/store/carts", {
      region_id: only(regions).id,
      sales_channel_id: goods.enterprise.sales_channel_id,
    })
    .json<{ cart: { id: string } }>();
  sellers.set(cart.id, goods);
  return cart.id;
}

/** A cart with goods in it: so many of their first variant. */
export async function fillCart(shop: Shop, handle: string, quantity = 1): Promise<string> {
  const goods = await goodsOf(shop, handle);
  const cart = await beginCart(shop, goods);
  await shop.store
    .post(`/store/carts/${cart}/line-items`, { variant_id: only(goods.variants).id, quantity })
    .json<unknown>();
  return cart;
}

/** Asks for a cart to be ordered, under the terms as its seller shows them unless others are named. */
export async function placeOrder(
  shop: Shop,
  cart: string,
  request: Readonly<Record<string, unknown>>,
): Promise<Told> {
  const seller = sellers.get(cart);
  const shown = seller && (await termsOf(shop, seller, request.locale === "en" ? "en" : "id"));
  return tell(shop.store, `/store/carts/${cart}/place-order`, { terms: shown, ...request });
}

/** Gives a cart all that Medusa's own `complete` asks for: to be fetched and paid on the spot. */
export async function prepareForMedusa({ store }: Shop, cart: string): Promise<void> {
  const path = `/store/carts/${cart}`;
  const { shipping_options: options } = await store
    .get(`/store/shipping-options?cart_id=${cart}`)
    .json<{ shipping_options: { id: string; type: { code: string } }[] }>();
  const pickup = options.find(({ type }) => type.code === "pickup");
  const { email, name, phone } = newContact();
  await store
    .post(path, { email, shipping_address: { first_name: name, phone, country_code: "id" } })
    .json<unknown>();
  await store.post(`${path}/shipping-methods`, { option_id: pickup?.id }).json<unknown>();
  const { payment_collection: collection } = await store
    .post("/store/payment-collections", { cart_id: cart })
    .json<{ payment_collection: { id: string } }>();
  await store
    .post(`/store/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: "pp_cash-on-pickup_manual",
    })
    .json<unknown>();
}

/** Buys; answers the order's number, token and id. */
export async function buy(shop: Shop, handle: string, request: Readonly<Record<string, unknown>>) {
  const { status, body } = await placeOrder(shop, await fillCart(shop, handle), request);
  if (body.order === undefined) throw new Error(`Not ordered: ${status} ${body.code}`);
  const { number, tracking_token: token } = body.order;
  return { number, token, id: `order_${token.split(".")[0]}` };
}

/** How many orders the shop has. */
export async function countOrders({ admin }: Shop): Promise<number> {
  return (await admin.get("/admin/orders?limit=1&fields=id").json<{ count: number }>()).count;
}

interface Level {
  location_id: string;
  stocked_quantity: number;
  reserved_quantity: number;
}

/** The one stock of a variant: how much there is, how much is held, and a way to change it. */
export async function stockOf({ admin }: Shop, goods: GoodsForSale) {
  const { variant } = await admin
    .get(
      `/admin/products/${goods.id}/variants/${only(goods.variants).id}?fields=id,*inventory_items`,
    )
    .json<{ variant: { inventory_items: { inventory_item_id: string }[] } }>();
  const path = `/admin/inventory-items/${only(variant.inventory_items).inventory_item_id}/location-levels`;
  const { inventory_levels: levels } = await admin.get(path).json<{ inventory_levels: Level[] }>();
  const level = only(levels);
  return {
    item: only(variant.inventory_items).inventory_item_id,
    location: level.location_id,
    stocked: level.stocked_quantity,
    reserved: level.reserved_quantity,
    set: (stocked_quantity: number) =>
      admin.post(`${path}/${level.location_id}`, { stocked_quantity }).json<unknown>(),
  };
}
