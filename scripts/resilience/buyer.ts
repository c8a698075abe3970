const PICKUP = {
  delivery: { method: "pickup" },
  payment_method: "cash_on_pickup",
  locale: "id",
};
const REQUEST_MS = 60_000;
const BUSY = 503;
const MOST_TRIES = 4;

/** What is bought, as far as buying it needs it. */
export interface Wanted {
  readonly region: string;
  readonly channel: string;
  readonly variant: string;
  readonly key: string;
  /** Mark of the terms that the seller shows. */
  readonly terms: string;
}

/** An answer to somebody who orders. */
export interface Answer {
  readonly status: number;
  /** The code of a refusal, or null. */
  readonly code: string | null;
  /** The token of the order, or null. */
  readonly token: string | null;
  /** How often the shop said that too many order at once, before this answer. */
  readonly busy: number;
}

interface Body {
  readonly code?: string;
  readonly order?: { readonly tracking_token: string };
}

/** Looks up what one piece of some goods needs to be bought. */
export async function findWanted(url: string, key: string, handle: string): Promise<Wanted> {
  const { goods } = await ask<{
    goods: {
      enterprise: { handle: string; sales_channel_id: string };
      variants: { id: string }[];
    };
  }>(url, key, `/store/goods/${handle}`);
  const { regions } = await ask<{ regions: { id: string }[] }>(url, key, "/store/regions");
  const [region, variant] = [regions[0], goods.variants[0]];
  if (region === undefined || variant === undefined) throw new Error(`${handle} is not for sale.`);
  const { handle: seller, sales_channel_id: channel } = goods.enterprise;
  const path = `/store/enterprises/${seller}/terms`;
  const { terms } = await ask<{ terms: { hash: string } }>(url, key, path);
  return { region: region.id, channel, variant: variant.id, key, terms: terms.hash };
}

/** A cart with one piece in it; answers its id. */
export async function fillCart(url: string, wanted: Wanted): Promise<string> {
  const begun = { region_id: wanted.region, sales_channel_id: wanted.channel };
  const { cart } = await ask<{ cart: { id: string } }>(url, wanted.key, "/store/carts", begun);
  const line = { variant_id: wanted.variant, quantity: 1 };
  await ask(url, wanted.key, `/store/carts/${cart.id}/line-items`, line);
  return cart.id;
}

/**
 * Orders a cart, and again where the shop says that too many do so at once; a connection that breaks
 * is thrown as fetch throws it.
 */
export async function order(url: string, { key, terms }: Wanted, cart: string): Promise<Answer> {
  const contact = {
    name: "Sri Wahyuni Pembeli",
    phone: "0812 3456 7890",
    email: `${cart.toLowerCase().replaceAll("_", "-")}@contoh.id`,
  };
  const asked = { ...PICKUP, contact, terms };
  const placing = () => send(url, key, `/store/carts/${cart}/place-order`, asked);
  let answer = await placing();
  let busy = 0;
  while (answer.status === BUSY && busy < MOST_TRIES - 1) {
    busy += 1;
    answer = await placing();
  }
  const body = (await answer.json()) as Body;
  return {
    status: answer.status,
    code: body.code ?? null,
    token: body.order?.tracking_token ?? null,
    busy,
  };
}

/** How often any of them was told that too many order at once, and asked again. */
export function busyOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, { busy }) => sum + busy, 0);
}

async function ask<T>(url: string, key: string, path: string, body?: unknown): Promise<T> {
  const answer = await send(url, key, path, body);
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Asks a backend as a visitor; with a body, it is a POST. Throws as fetch does, also after a minute. */
export function send(url: string, key: string, path: string, body?: unknown): Promise<Response> {
  const headers = { "x-publishable-api-key": key, "content-type": "application/json" };
  return fetch(`${url}${path}`, {
    headers,
    signal: AbortSignal.timeout(REQUEST_MS),
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
}
