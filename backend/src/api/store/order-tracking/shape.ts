import { readQris, withAmount } from "@lapak-desa/seed";
import type { z } from "zod";
import type { Language } from "../../../lib/locales";
import { addressLines } from "../../../lib/orders/address-lines";
import { boughtTotal, boughtTotals } from "../../../lib/orders/bought";
import { carriedBy } from "../../../lib/orders/carried-by";
import { maskEmail, maskPhone } from "../../../lib/orders/masks";
import { orderNumber } from "../../../lib/orders/number";
import type { HistoryLine } from "../../../lib/orders/order-event";
import type { OrderFacts } from "../../../lib/orders/order-facts";
import { shipmentOf } from "../../../lib/orders/shipment";
import { type Standing, standingOf, withReport } from "../../../lib/orders/standing";
import type { AwaitedPaymentRow } from "../../../modules/awaited-payment/service";
import { type payeeRow, toStoreEnterprise } from "../shapes/enterprise";
import { type Sent, toSent } from "./sent-shape";

/** Titles of goods in the language asked for, by their variant. */
export type Titles = ReadonlyMap<string, { title: string; variant_label: string }>;

type Payee = z.output<typeof payeeRow>;

/** What is told of an order beside what Medusa knows of it. */
interface Beside {
  payee: Payee;
  titles: Titles;
  awaited: AwaitedPaymentRow | null;
  pickupCode: string;
  sent: Sent;
  history: HistoryLine[];
  /** The reader's. */
  language: Language;
}

/** What the holder of a tracking link sees of an order: enough to pay it, fetch it and ask about it. */
export function toTrackedOrder(
  order: OrderFacts,
  { payee, titles, awaited, pickupCode, history, sent, language }: Beside,
) {
  const standing = withReport(standingOf(order), awaited);
  const { shipping_address: address } = order;
  const isFetched = standing.delivery === "pickup";
  const {
    qris: _q,
    bank_name: _n,
    bank_account_number: _a,
    bank_account_holder: _h,
    ...enterprise
  } = payee;
  return {
    number: orderNumber(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    time_zone: payee.village.time_zone,
    status: standing.status,
    payment: toPayment(order, standing, payee, awaited),
    delivery: {
      method: standing.delivery,
      // A courier's service or the name of the enterprise's own carrier.
      service: carriedBy(order),
      fee: Math.round(order.shipping_total),
      address_lines: address && !isFetched ? addressLines(address, language) : [],
      // Told once there is something to fetch with it, and no longer than that.
      pickup_code:
        standing.status === "ready_for_pickup" && !standing.is_given_back ? pickupCode : null,
      // Null while nobody has said who carries it.
      shipment: shipmentOf(order),
    },
    history,
    items: order.items.map((item) => toItem(item, titles)),
    ...boughtTotals(order),
    contact: {
      name: nameOf(order),
      phone_masked: maskPhone(order.shipping_address?.phone ?? ""),
      email_masked: maskEmail(order.email ?? ""),
    },
    enterprise: toStoreEnterprise(enterprise),
    ...toSent(sent),
  };
}

function toPayment(
  order: OrderFacts,
  { payment, status, is_paid, is_given_back }: Standing,
  payee: Payee,
  awaited: AwaitedPaymentRow | null,
) {
  const isAwaited = status === "awaiting_payment" || status === "awaiting_confirmation";
  const isReported = isAwaited && awaited?.status === "reported";
  // Whoever saw the money has said so; the books are written in this moment.
  const isSeen = isAwaited && awaited?.status === "confirmed";
  const amount = awaited?.amount ?? boughtTotals(order).total;
  const isExpired = status === "canceled" && awaited?.status === "expired";
  return {
    method: payment,
    status:
      is_paid || isSeen ? "paid" : isExpired ? "expired" : isReported ? "reported" : "awaiting",
    // All of it: what was given back in part is told with the refunds.
    is_given_back,
    amount,
    unique_code: awaited?.code ?? null,
    rejection: isAwaited ? (awaited?.rejection ?? null) : null,
    expires_at:
      isAwaited && !isReported && !isSeen ? (awaited?.expires_at.toISOString() ?? null) : null,
    bank: isAwaited && payment === "bank_transfer" ? toBank(payee) : null,
    qris: isAwaited && payment === "qris" ? toQris(payee, amount) : null,
    // Whether it can be paid by card now, by what `card-payment` below this address answers.
    card: isAwaited && payment === "card" && isStillOpen(awaited),
  };
}

function isStillOpen(awaited: AwaitedPaymentRow | null): boolean {
  return awaited?.status === "awaiting" && awaited.expires_at.getTime() > Date.now();
}

function toBank(payee: Payee) {
  const { bank_name: name, bank_account_number: number, bank_account_holder: holder } = payee;
  if (!name || !number || !holder) return null;
  return { name, account_number: number, account_holder: holder };
}

/** The enterprise's code with the amount of this order in it; null where it has none any more. */
function toQris({ qris }: Payee, amount: number) {
  const read = qris === null ? null : readQris(qris);
  if (!read?.ok) return null;
  return { payload: withAmount(read.qris, amount), merchant_name: read.qris.merchantName };
}

function toItem(item: OrderFacts["items"][number], titles: Titles) {
  const named = titles.get(item.variant_id ?? "");
  return {
    title: named?.title ?? item.title,
    variant_label: named?.variant_label ?? item.variant_title ?? "",
    quantity: item.quantity,
    unit_price: Math.round(item.unit_price),
    total: boughtTotal(item),
    image: item.thumbnail ?? null,
  };
}

function nameOf({ shipping_address: address }: OrderFacts): string {
  return [address?.first_name, address?.last_name].filter(Boolean).join(" ");
}
