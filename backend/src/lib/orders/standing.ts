import type { DeliveryMethod } from "../checkout/offer";
import { type PaymentMethod, paymentMethodOf } from "../payment-methods";
import type { OrderFacts } from "./order-facts";

export type OrderStatus =
  | "awaiting_payment"
  | "awaiting_confirmation"
  | "processing"
  | "ready_for_pickup"
  | "shipped"
  | "completed"
  | "canceled";

/** How far along an order is, in the words of the village instead of the engine's. */
export interface Standing {
  status: OrderStatus;
  delivery: DeliveryMethod;
  payment: PaymentMethod;
  is_paid: boolean;
  /** All that was paid has been given back. */
  is_given_back: boolean;
}

const CARRIED = ["courier", "local"] as const;
/** Cash changes hands together with the goods. */
const PAID_FIRST: readonly PaymentMethod[] = ["bank_transfer", "qris", "card"];

type Read = Pick<
  OrderFacts,
  "status" | "total" | "items" | "shipping_methods" | "payment_collections" | "fulfillments"
>;

/** Tells how far along an order is. */
export function standingOf(order: Read): Standing {
  const delivery = deliveryOf(order);
  const payment = paymentOf(order);
  const is_paid = paidAmount(order) >= order.total;
  const status = statusOf(order, { delivery, payment, is_paid });
  return { status, delivery, payment, is_paid, is_given_back: isGivenBack(order) };
}

/** The same once its buyer has said that it is paid: what comes next is its manager's to do. */
export function withReport(standing: Standing, awaited: { status: string } | null): Standing {
  const isReported = standing.status === "awaiting_payment" && awaited?.status === "reported";
  return isReported ? { ...standing, status: "awaiting_confirmation" } : standing;
}

/** What of an order nobody has packed yet. */
export function unpackedItems({ items }: Pick<OrderFacts, "items">) {
  return items
    .map(({ id, quantity, detail }) => ({ id, quantity: quantity - detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0);
}

/** The parcels of an order that still count. */
export function activeParcels({ fulfillments }: Pick<OrderFacts, "fulfillments">) {
  return fulfillments.filter(({ canceled_at }) => !canceled_at);
}

/** Since when packed goods wait to be fetched; null where none do. */
export function waitingSince(
  order: Pick<OrderFacts, "fulfillments">,
  { delivery, status }: Pick<Standing, "delivery" | "status">,
): string | null {
  if (delivery !== "pickup" || status === "completed" || status === "canceled") return null;
  const packed = activeParcels(order).flatMap(({ created_at, delivered_at }) =>
    created_at && !delivered_at ? [new Date(created_at).getTime()] : [],
  );
  return packed.length === 0 ? null : new Date(Math.min(...packed)).toISOString();
}

function statusOf(
  order: Read,
  { delivery, payment, is_paid }: Pick<Standing, "delivery" | "payment" | "is_paid">,
): OrderStatus {
  if (order.status === "canceled") return "canceled";
  const isPacked = unpackedItems(order).length === 0;
  const parcels = activeParcels(order);
  const isOut = isPacked && parcels.length > 0;
  if (isOut && parcels.every(({ delivered_at }) => delivered_at)) return "completed";
  const isOnItsWay = parcels.every(({ shipped_at, delivered_at }) => shipped_at || delivered_at);
  if (isOut && delivery !== "pickup" && isOnItsWay) return "shipped";
  if (PAID_FIRST.includes(payment) && !is_paid) return "awaiting_payment";
  return isPacked && delivery === "pickup" ? "ready_for_pickup" : "processing";
}

function deliveryOf({ shipping_methods: methods }: Read): DeliveryMethod {
  const codes = methods.map((method) => method.shipping_option?.type.code);
  return CARRIED.find((method) => codes.includes(method)) ?? "pickup";
}

function paymentOf({ payment_collections: collections }: Read): PaymentMethod {
  const sessions = collections.flatMap((collection) => collection.payment_sessions);
  const known = sessions.flatMap(({ provider_id }) => paymentMethodOf(provider_id) ?? []);
  return known[0] ?? "bank_transfer";
}

/** Whether any money for an order is in the books, given back since or not. */
export function hasMoneyCome({
  payment_collections: collections,
}: Pick<OrderFacts, "payment_collections">): boolean {
  return collections.some(({ captured_amount: captured }) => (captured ?? 0) > 0);
}

function isGivenBack(order: Read): boolean {
  return hasMoneyCome(order) && paidAmount(order) <= 0;
}

function paidAmount(order: Read): number {
  const { received, given_back } = moneyOf(order);
  return received - given_back;
}

/** What came in for an order without the unique code, and what of it went back. */
export function moneyOf({
  payment_collections: collections,
}: Pick<OrderFacts, "payment_collections">) {
  const sum = (name: "captured_amount" | "refunded_amount") =>
    collections.reduce((total, collection) => total + (collection[name] ?? 0), 0);
  return { received: sum("captured_amount"), given_back: sum("refunded_amount") };
}
