import "server-only";
import { cookies } from "next/headers";
import type { Locale } from "@/i18n/routing";
import type { Cart } from "@/lib/medusa/cart-shapes";
import { getOpenCart } from "@/lib/medusa/carts";
import { getSettings } from "@/lib/medusa/settings";
import { BASKET_SECONDS, type Baskets, parseBaskets, withoutBasket } from "./cookie";
import { BASKETS_COOKIE, COUNT_COOKIE } from "./cookie-names";

/** The baskets that this browser has. */
export async function readBaskets(): Promise<Baskets> {
  return parseBaskets((await cookies()).get(BASKETS_COOKIE)?.value);
}

/** Whether this browser keeps baskets; one that was just given some and has none refuses cookies. */
export async function keepsBaskets(): Promise<boolean> {
  return (await cookies()).has(BASKETS_COOKIE);
}

/**
 * Keeps the baskets, and how many goods are in them, with this browser. `known` is a cart that was
 * just read or changed and need not be asked for again.
 */
export async function writeBaskets(baskets: Baskets, locale: Locale, known?: Cart): Promise<void> {
  const carts = await Promise.all(
    Object.values(baskets).map((id) => (id === known?.id ? known : readCart(id, locale))),
  );
  const count = carts.reduce((sum, cart) => sum + (cart === null ? 0 : countGoods(cart)), 0);
  const jar = await cookies();
  const options = {
    path: "/",
    sameSite: "lax",
    secure: getSettings().storefrontUrl.startsWith("https:"),
    maxAge: BASKET_SECONDS,
  } as const;
  jar.set(BASKETS_COOKIE, JSON.stringify(baskets), { ...options, httpOnly: true });
  jar.set(COUNT_COOKIE, String(count), options);
}

// The number is a courtesy: where a cart cannot be read, the change itself must still go through.
async function readCart(id: string, locale: Locale): Promise<Cart | null> {
  try {
    return await getOpenCart(id, locale);
  } catch (error) {
    console.error("A basket could not be counted.", error);
    return null;
  }
}

function countGoods(cart: Cart): number {
  return cart.items.reduce((sum, line) => sum + line.quantity, 0);
}

/** Forgets the basket of an enterprise once its cart is ordered, but not one begun since. */
export async function forgetBasket(
  enterprise: string,
  cartId: string,
  locale: Locale,
): Promise<void> {
  const baskets = await readBaskets();
  if (baskets[enterprise] !== cartId) return;
  await writeBaskets(withoutBasket(baskets, enterprise), locale);
}
