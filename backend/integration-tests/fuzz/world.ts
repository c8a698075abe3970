import { only } from "../../src/lib/only";
import { newRegistration } from "../support/accounts";
import { buy, byTransfer, fillCart, goodsOf, prepareForMedusa, termsOf } from "../support/buying";
import type { Shop } from "../support/shop";

/** Baskets that may become orders: once it has, a basket answers nothing but its order. */
const ORDERABLE = 30;
const TRACKING = "/store/order-tracking/[token]";
const PLACE_ORDER = "/store/carts/[id]/place-order";
const COMPLETE = "/store/carts/[id]/complete";
const SESSIONS = "/store/payment-collections/[id]/payment-sessions";
/** Baskets that are ready for Medusa's own way to an order. */
const PREPARED = 5;

/** What a request can name that is really there: the values of a path's parts, and sound bodies. */
export interface World {
  params(path: string, name: string): readonly string[];
  readonly bodies: Readonly<Record<string, unknown>>;
  /** What a path has to be asked with to be answered at all. */
  readonly questions: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

/** Looks around in a shop, and leaves a basket and an order in it. */
export async function exploreWorld(shop: Shop): Promise<World> {
  const [cart, spare] = [await fillCart(shop, "gula-semut"), await fillCart(shop, "kenari")];
  const order = await buy(shop, "gula-aren", byTransfer());
  const goods = await goodsOf(shop, "gula-semut");
  const { cart: filled } = await shop.store
    .get(`/store/carts/${cart}`)
    .json<{ cart: { region_id: string; items: { id: string }[] } }>();
  const orderable: string[] = [];
  while (orderable.length < ORDERABLE) orderable.push(await fillCart(shop, "gula-semut"));
  const prepared: string[] = [];
  while (prepared.length < PREPARED) {
    const ready = await fillCart(shop, "gula-semut");
    await prepareForMedusa(shop, ready);
    prepared.push(ready);
  }
  const { payment_collection: collection } = await shop.store
    .post("/store/payment-collections", { cart_id: cart })
    .json<{ payment_collection: { id: string } }>();
  const { shipping_options: options } = await shop.store
    .get(`/store/shipping-options?cart_id=${cart}`)
    .json<{ shipping_options: { id: string }[] }>();
  const perPath: Readonly<Record<string, readonly string[]>> = {
    [PLACE_ORDER]: orderable,
    [COMPLETE]: prepared,
    [SESSIONS]: [collection.id],
  };
  const known: Readonly<Record<string, readonly string[]>> = {
    id: [cart, spare],
    line_id: filled.items.map(({ id }) => id),
    token: [order.token],
    handle: ["gula-semut", "bina-mandiri", "pala-gosora"],
    slug: ["barumadehe"],
  };
  const variant_id = only(goods.variants).id;
  const channel = goods.enterprise.sales_channel_id;
  return {
    params: (path, name) => (name === "id" ? perPath[path] : undefined) ?? known[name] ?? [],
    questions: {
      "/store/payment-providers": [["region_id", filled.region_id]],
      "/store/shipping-options": [["cart_id", cart]],
    },
    bodies: {
      [PLACE_ORDER]: { ...byTransfer(), terms: await termsOf(shop, goods, "id") },
      "/store/carts/[id]/delivery-place": { district_code: "31.73.05" },
      "/store/account/register": newRegistration(),
      "/store/account/orders": { tracking_token: order.token },
      "/store/account/password-reset": { email: "sri.wahyuni@contoh.id", locale: "id" },
      "/store/account/reset-link": { token: "a".repeat(43) },
      "/store/account/new-password": { token: "a".repeat(43), password: "sagu lempeng hangat" },
      "/store/account/delete": { password: "sagu lempeng hangat", locale: "id" },
      "/store/order-lookup": { number: order.number, contact: "+6281234567890" },
      [`${TRACKING}/report-payment`]: {},
      [`${TRACKING}/card-payment`]: {},
      [`${TRACKING}/complaints`]: { kind: "damaged", text: "Kemasannya robek." },
      [`${TRACKING}/complaints/pictures`]: {},
      [`${TRACKING}/cancel`]: { reason: "Salah pilih." },
      [`${TRACKING}/refund-account`]: {
        bank_name: "Bank Contoh",
        account_number: "0000000000",
        account_holder: "Pembeli Contoh",
      },
      [`${TRACKING}/return`]: { items: [{ item_id: "ordli_none", quantity: 1 }], reason: "Pecah." },
      "/store/carts": { region_id: filled.region_id, sales_channel_id: channel },
      "/store/carts/[id]": { email: "pembeli@contoh.id" },
      "/store/carts/[id]/line-items": { variant_id, quantity: 1 },
      "/store/carts/[id]/line-items/[line_id]": { quantity: 2 },
      "/store/payment-collections": { cart_id: cart },
      [SESSIONS]: { provider_id: "pp_qris_manual" },
      [COMPLETE]: {},
      "/store/carts/[id]/shipping-methods": { option_id: options[0]?.id },
    },
  };
}
