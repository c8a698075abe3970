import "server-only";
import type { Locale } from "@/i18n/routing";
import type { Cart } from "@/lib/medusa/cart-shapes";
import {
  addLine,
  createCart,
  getGoodsNow,
  getOpenCart,
  removeLine,
  setLineQuantity,
} from "@/lib/medusa/carts";
import { MedusaError } from "@/lib/medusa/errors";
import { withBasket } from "./cookie";
import type { Outcome } from "./outcome";
import { readBaskets, writeBaskets } from "./store";

/** What a buyer asks for on a product page. */
export interface Addition {
  handle: string;
  variantId: string;
  quantity: number;
}

/** Puts goods into the basket of the enterprise that sells them; begins that basket where needed. */
export async function addGoods(addition: Addition, locale: Locale): Promise<Outcome> {
  const { handle, variantId, quantity } = addition;
  const goods = await getGoodsNow(handle, locale);
  const variant = goods?.variants.find(({ id }) => id === variantId);
  if (goods === null || variant === undefined) return { kind: "problem", problem: "gone", handle };

  const { enterprise } = goods;
  const baskets = await readBaskets();
  const current = baskets[enterprise.handle];
  const open = current === undefined ? null : await getOpenCart(current, locale);
  const inBasket = open?.items.find((line) => line.variantId === variantId)?.quantity ?? 0;
  const soldOut = { kind: "problem", problem: "out_of_stock", handle, variantId } as const;
  if (inBasket + quantity > variant.stock) return soldOut;

  const cart = open ?? (await createCart(enterprise.salesChannelId, locale));
  const added = await addLine(cart.id, variantId, quantity, locale);
  if (!added.ok) {
    if (isOutOfStock(added.error)) return soldOut;
    throw added.error;
  }
  await writeBaskets(withBasket(baskets, enterprise.handle, cart.id), locale, added.value.cart);
  return { kind: "added", variantId };
}

/** Which line of which basket is to be changed, and to how many; none takes it out. */
export interface LineChange {
  enterprise: string;
  lineId: string;
  quantity: number;
}

/** Changes a line. What cannot be had leaves the basket as it was; what is gone already is taken out. */
export async function changeLine(change: LineChange, locale: Locale): Promise<Outcome> {
  const baskets = await readBaskets();
  const cartId = baskets[change.enterprise];
  const cart = cartId === undefined ? null : await getOpenCart(cartId, locale);
  const line = cart?.items.find(({ id }) => id === change.lineId);
  if (!cart || line === undefined) {
    return change.quantity === 0 ? { kind: "changed" } : { kind: "problem", problem: "gone" };
  }

  const result = await sendChange(cart.id, change, locale);
  const changed = await getOpenCart(cart.id, locale);
  // Of two that take it out at the same moment, one may be refused.
  const isOut = change.quantity === 0 && !changed?.items.some(({ id }) => id === line.id);
  if (!result.ok && !isOut) {
    if (!isOutOfStock(result.error)) throw result.error;
    const { productHandle, variantId } = line;
    return {
      kind: "problem",
      problem: "out_of_stock",
      ...(productHandle === null ? {} : { handle: productHandle }),
      ...(variantId === null ? {} : { variantId }),
    };
  }
  await writeBaskets(withBasket(baskets, change.enterprise, cart.id), locale, changed ?? undefined);
  return { kind: "changed" };
}

function sendChange(cartId: Cart["id"], { lineId, quantity }: LineChange, locale: Locale) {
  return quantity === 0
    ? removeLine(cartId, lineId, locale)
    : setLineQuantity(cartId, lineId, quantity, locale);
}

function isOutOfStock({ code }: MedusaError): boolean {
  return code === "insufficient_inventory" || code === "out_of_stock";
}

/** Makes a change, and turns a backend that does not answer into words for the buyer. */
export async function attempt(change: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof MedusaError)) throw error;
    console.error("A basket could not be changed.", error);
    return { kind: "problem", problem: "unavailable" };
  }
}
