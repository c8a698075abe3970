import "server-only";
import { cache } from "react";
import type { Locale } from "@/i18n/routing";
import type { Cart, CartLine } from "@/lib/medusa/cart-shapes";
import { getGoodsNow, getOpenCart } from "@/lib/medusa/carts";
import { getEnterprise } from "@/lib/medusa/catalog";
import type { Picture } from "@/lib/medusa/media";
import type { Enterprise, Goods } from "@/lib/medusa/shapes";
import { readBaskets } from "./store";

/** One line of a basket, next to what is true of its goods this moment. */
export interface BasketLine {
  id: string;
  variantId: string | null;
  handle: string | null;
  title: string;
  variantLabel: string;
  picture: Picture | null;
  quantity: number;
  unitPrice: number;
  total: number;
  /** How many can be had now; null where the goods are no longer sold. */
  stock: number | null;
}

/** The basket with one enterprise's goods. */
export interface BasketGroup {
  cartId: string;
  enterprise: Enterprise;
  lines: BasketLine[];
  subtotal: number;
}

/** All baskets of this browser that have something in them, the one changed last first. */
export const getBasketGroups = cache(async (locale: Locale): Promise<BasketGroup[]> => {
  const baskets = Object.entries(await readBaskets()).reverse();
  const groups = await Promise.all(
    baskets.map(([enterprise, cartId]) => readGroup(enterprise, cartId, locale)),
  );
  return groups.filter((group) => group !== null);
});

/** The basket with the goods of one enterprise, or null where there is none. */
export async function getBasketGroup(
  enterprise: string,
  locale: Locale,
): Promise<BasketGroup | null> {
  const cartId = (await readBaskets())[enterprise];
  return cartId === undefined ? null : readGroup(enterprise, cartId, locale);
}

// A cart that is lost, ordered or empty is no basket: it drops out without a word.
async function readGroup(
  handle: string,
  cartId: string,
  locale: Locale,
): Promise<BasketGroup | null> {
  const [cart, enterprise] = await Promise.all([
    getOpenCart(cartId, locale),
    getEnterprise(handle, locale),
  ]);
  if (cart === null || enterprise === null || cart.items.length === 0) return null;
  const lines = await readLines(cart, locale);
  const subtotal = lines.reduce((sum, line) => sum + line.total, 0);
  return { cartId, enterprise, lines, subtotal };
}

async function readLines(cart: Cart, locale: Locale): Promise<BasketLine[]> {
  const handles = [...new Set(cart.items.flatMap((line) => line.productHandle ?? []))];
  const goods = await Promise.all(handles.map((handle) => getGoodsNow(handle, locale)));
  return cart.items.map((line) =>
    toLine(line, goods.find((one) => one?.handle === line.productHandle) ?? null),
  );
}

// A cart remembers titles in the language of the day; the goods know them in this one.
function toLine(line: CartLine, goods: Goods | null): BasketLine {
  const variant = goods?.variants.find(({ id }) => id === line.variantId);
  return {
    id: line.id,
    variantId: line.variantId,
    handle: goods?.handle ?? null,
    title: goods?.title ?? line.productTitle ?? "",
    variantLabel: variant?.label ?? line.variantTitle ?? "",
    picture: goods?.picture ?? line.thumbnail,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    total: line.unitPrice * line.quantity,
    stock: variant?.stock ?? null,
  };
}

/** Whether all that a line asks for can be had. */
export function isAvailable(line: BasketLine): boolean {
  return line.stock !== null && line.quantity <= line.stock;
}
