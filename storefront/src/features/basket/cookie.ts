import { z } from "zod";

/** Baskets live for 30 days after the last change. */
export const BASKET_SECONDS = 30 * 24 * 60 * 60;

/** A cookie holds about 4 KB; beyond this many enterprises the basket changed longest ago goes. */
const MAX_BASKETS = 20;

const handle = z.string().regex(/^[\p{L}\p{N}._-]{1,100}$/u);
const basketsSchema = z.record(handle, z.string().regex(/^cart_\w{1,60}$/));

/** Handle of an enterprise → id of the cart with that enterprise's goods. */
export type Baskets = z.output<typeof basketsSchema>;

/** Reads the cookie; a broken or foreign one is no basket. */
export function parseBaskets(cookie: string | undefined): Baskets {
  try {
    return basketsSchema.catch({}).parse(JSON.parse(cookie ?? "{}"));
  } catch {
    return {};
  }
}

/** Notes the cart of an enterprise as the one changed last. */
export function withBasket(baskets: Baskets, enterprise: string, cartId: string): Baskets {
  const entries = Object.entries(withoutBasket(baskets, enterprise));
  return Object.fromEntries([...entries, [enterprise, cartId]].slice(-MAX_BASKETS));
}

/** Forgets the cart of an enterprise. */
export function withoutBasket(baskets: Baskets, enterprise: string): Baskets {
  return Object.fromEntries(Object.entries(baskets).filter(([name]) => name !== enterprise));
}
