import { fillCart, order, send, type Wanted } from "../../resilience/buyer.ts";
import { median } from "../statistics.ts";

const AT_ONCE = 10;
const ROUNDS = 3;
const WARM_UP_MS = 5_000;
const ROUND_MS = 20_000;
const MINUTE_MS = 60_000;

/** A way from an empty basket to an order; throws unless there is one in the end. */
export type Checkout = (wanted: Wanted) => Promise<void>;

/** As this shop's storefront does it: everything about the order in one request. */
export function shopCheckout(url: string): Checkout {
  return async (wanted) => {
    const answer = await order(url, wanted, await fillCart(url, wanted));
    if (answer.token === null) throw new Error(`Not ordered: ${answer.status} ${answer.code}`);
  };
}

/** As Medusa's own storefront does it, step by step. */
export function plainCheckout(url: string): Checkout {
  return async (wanted) => {
    const ask = async <T>(path: string, body?: unknown): Promise<T> => {
      const answer = await send(url, wanted.key, path, body);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    };
    const cart = await fillCart(url, wanted);
    const path = `/store/carts/${cart}`;
    const address = { first_name: "Sri Wahyuni Pembeli", phone: "+6281234567890" };
    await ask(path, {
      email: `${cart.toLowerCase().replaceAll("_", "-")}@contoh.id`,
      shipping_address: { ...address, country_code: "id" },
    });
    const { shipping_options: options } = await ask<{
      shipping_options: { id: string; provider_id: string }[];
    }>(`/store/shipping-options?cart_id=${cart}`);
    const option = options.find(({ provider_id: provider }) => provider === "manual_manual");
    await ask(`${path}/shipping-methods`, { option_id: option?.id });
    const { payment_collection: collection } = await ask<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: cart },
    );
    await ask(`/store/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: "pp_system_default",
    });
    const { type } = await ask<{ type: string }>(`${path}/complete`, {});
    if (type !== "order") throw new Error("Plain Medusa made no order.");
  };
}

/**
 * Checkouts a minute at ten at once for each way: the median of rounds in turn. The buyers want
 * different goods one after the other, so that no shelf and no enterprise is everybody's.
 */
export async function checkoutsInTurn(
  ways: readonly Checkout[],
  wanted: readonly Wanted[],
): Promise<number[]> {
  const rates: number[][] = ways.map(() => []);
  for (const way of ways) await rate(way, wanted, WARM_UP_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, way] of ways.entries()) {
      rates[index]?.push(await rate(way, wanted, ROUND_MS));
    }
  }
  return rates.map(median);
}

async function rate(
  way: Checkout,
  wanted: readonly Wanted[],
  milliseconds: number,
): Promise<number> {
  const started = performance.now();
  let done = 0;
  const buyer = async (first: number) => {
    for (let at = first; performance.now() - started < milliseconds; at += 1) {
      const one = wanted[at % wanted.length];
      if (one === undefined) throw new Error("There is nothing to buy.");
      await way(one);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => buyer(index)));
  return (done / (performance.now() - started)) * MINUTE_MS;
}
