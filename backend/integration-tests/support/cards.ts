import { randomUUID } from "node:crypto";
import { afterAll, beforeAll } from "vitest";
import type * as settling from "../../src/jobs/settle-card-payments";
import { only } from "../../src/lib/only";
import { type Keys, type SignedEvent, StripeServer } from "../stripe-server/stripe-server";
import { loadFromBackend } from "./backend-modules";
import { byQris, tell } from "./buying";
import type { Shop } from "./shop";

/** The village whose goods the tests buy by card, and the account of its enterprise. */
const SELLER = "bina-mandiri";
export const ACCOUNT = "acct_binamandiri";

/** Keys of nobody's account. */
export const KEYS: Keys = {
  STRIPE_API_KEY: "sk_test_stand_in",
  STRIPE_PUBLISHABLE_KEY: "pk_test_stand_in",
  STRIPE_WEBHOOK_SECRET: "whsec_stand_in",
};

/** A stand-in for Stripe for the tests of a file, whose shop takes cards by it. */
export function standInForStripe(): StripeServer {
  const stripe = new StripeServer(KEYS);
  stripe.connect(ACCOUNT);
  beforeAll(async () => {
    Object.assign(process.env, KEYS, { STRIPE_API_BASE: await stripe.listen() });
  });
  afterAll(() => stripe.close());
  return stripe;
}

/** The address of an enterprise's account in the manager's API. */
export async function accountPath({ admin }: Shop, handle = SELLER): Promise<string> {
  const { enterprises } = await admin
    .get("/admin/enterprises?limit=20")
    .json<{ enterprises: { id: string; handle: string }[] }>();
  return `/admin/enterprises/${enterprises.find((one) => one.handle === handle)?.id}/card-account`;
}

/** Says where an enterprise's cards are paid to. */
export async function takeCards(shop: Shop): Promise<void> {
  await shop.admin.post(await accountPath(shop), { account_id: ACCOUNT }).json<unknown>();
}

/** An order to be fetched and paid by card. */
export function byCard() {
  return { ...byQris(), payment_method: "card" };
}

/** Asks for what a browser needs to pay. */
export async function openForm({ store }: Shop, token: string, asked: object = {}) {
  const answer = await store.post(`/store/order-tracking/${token}/card-payment`, asked);
  const body = (await answer.json()) as {
    card?: { account_id: string; client_secret: string; publishable_key: string } | null;
    code?: string;
  };
  return { status: answer.status, ...body };
}

/** Begins to pay an order, and answers the id of its payment at Stripe. */
export async function beginCard(shop: Shop, token: string, asked: object = {}): Promise<string> {
  const { card, code } = await openForm(shop, token, asked);
  const id = card?.client_secret.split("_secret_")[0];
  if (id === undefined) throw new Error(`There is nothing to pay by card: ${code}`);
  return id;
}

/** What Stripe does with an event: sends it to the shop. Answers the status. */
export async function deliver(
  { stranger }: Shop,
  { event, signature }: Pick<SignedEvent, "event" | "signature">,
): Promise<number> {
  const signed = stranger.with({ "stripe-signature": signature });
  return (await signed.post("/hooks/card-payments", event)).status;
}

/** The events of a payment, oldest first. */
export function eventsOf({ events }: StripeServer, intentId: string): SignedEvent[] {
  return events.filter(({ event }) => event.data.object.id === intentId);
}

/** The event that tells that a payment was made. */
export function successOf(stripe: StripeServer, intentId: string): SignedEvent {
  return only(
    eventsOf(stripe, intentId).filter(({ event }) => event.type === "payment_intent.succeeded"),
  );
}

/** An event of another shop's, or of nobody's. */
export function strangeEvent(stripe: StripeServer, account: string, intentId: string): SignedEvent {
  const object = { object: "payment_intent", id: intentId, status: "succeeded" };
  const type = "payment_intent.succeeded";
  const event = { id: `evt_${randomUUID()}`, type, account, data: { object } };
  const body = JSON.stringify(event);
  return { event, body, signature: stripe.sign(body) };
}

/** What the scheduler does every two minutes. */
export async function settleCards({ container }: Shop): Promise<void> {
  await loadFromBackend<typeof settling>("jobs/settle-card-payments").default(container);
}

interface Books {
  status: string;
  payment_status: string;
  total: number;
  payment_collections: {
    payments: {
      id: string;
      amount: number;
      data: Record<string, unknown>;
      captures: { amount: number }[];
      refunds: { amount: number }[];
    }[];
  }[];
}

/** What the books say of an order's money. */
export async function booksOf({ admin }: Shop, orderId: string) {
  const fields = [
    "status",
    "payment_status",
    "total",
    "*payment_collections.payments",
    "*payment_collections.payments.captures",
    "*payment_collections.payments.refunds",
  ];
  const { order } = await admin
    .get(`/admin/orders/${orderId}?fields=${fields.join(",")}`)
    .json<{ order: Books }>();
  const payments = order.payment_collections.flatMap((collection) => collection.payments ?? []);
  const sum = (rows: { amount: number }[]) => rows.reduce((all, { amount }) => all + amount, 0);
  return {
    status: order.status,
    payment_status: order.payment_status,
    payments,
    captures: payments.flatMap(({ captures }) => captures).length,
    captured: sum(payments.flatMap(({ captures }) => captures)),
    refunded: sum(payments.flatMap(({ refunds }) => refunds ?? [])),
  };
}

interface Tracked {
  status: string;
  total: number;
  payment: { method: string; status: string; amount: number; card: boolean };
}

/** An order as its buyer's page reads it. */
export async function trackCard({ store }: Shop, token: string): Promise<Tracked> {
  return (await store.get(`/store/order-tracking/${token}`).json<{ order: Tracked }>()).order;
}

/** Gives money back as Medusa's own page of the order does. */
export function refund({ admin }: Shop, paymentId: string, amount: number) {
  return tell(admin, `/admin/payments/${paymentId}/refund`, { amount });
}
