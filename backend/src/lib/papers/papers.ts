import type { AwaitedPaymentRow } from "../../modules/awaited-payment/service";
import { addressLines } from "../orders/address-lines";
import { boughtTotal, boughtTotals } from "../orders/bought";
import { carriedBy } from "../orders/carried-by";
import { orderNumber } from "../orders/number";
import type { OrderFacts } from "../orders/order-facts";
import { moneyOf, standingOf, withReport } from "../orders/standing";
import { includedPpn } from "./ppn";
import type { PaperSeller } from "./seller";

/** What both papers say at their top. */
function headOf(order: OrderFacts, { seller, time_zone, is_demo }: PaperSeller) {
  return {
    number: orderNumber(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    time_zone,
    is_demo,
    seller,
  };
}

/**
 * An invoice: every amount in whole rupiah as the buyer was asked for it. PPN is told only where the
 * seller charged it when the order was placed.
 */
export function toInvoice(order: OrderFacts, sold: PaperSeller, awaited: AwaitedPaymentRow | null) {
  const standing = withReport(standingOf(order), awaited);
  const { subtotal, total } = boughtTotals(order);
  const percent = sold.ppn_percent;
  const code = awaited?.code ?? null;
  // Changed on Medusa's own pages since it was asked for: what was asked is no longer what it comes to.
  const isAsAsked = awaited === null || awaited.amount === total + (code ?? 0);
  const unique_code = isAsAsked ? code : null;
  const { received, given_back } = moneyOf(order);
  return {
    kind: "invoice" as const,
    ...headOf(order, sold),
    status: standing.status,
    buyer: { name: nameOf(order), phone: phoneOf(order), address_lines: addressOf(order) },
    items: order.items.map((item) => ({
      title: item.title,
      variant_label: item.variant_title ?? "",
      quantity: item.quantity,
      unit_price: Math.round(item.unit_price),
      total: boughtTotal(item),
    })),
    subtotal,
    delivery: { method: standing.delivery, fee: Math.round(order.shipping_total) },
    total,
    payment: {
      method: standing.payment,
      is_paid: standing.is_paid,
      unique_code,
      /** The total and the unique code. */
      amount: total + (unique_code ?? 0),
      received: Math.round(received),
      given_back: Math.round(given_back),
    },
    ppn: percent === null ? null : { percent, amount: includedPpn(total, percent) },
  };
}

/** A packing slip, which travels with the parcel: who receives what, and no price. */
export function toSlip(order: OrderFacts, sold: PaperSeller) {
  return {
    kind: "slip" as const,
    ...headOf(order, sold),
    // Whom the manager hands the parcel to: the courier's service or the own carrier that was paid for.
    delivery: { method: standingOf(order).delivery, service: carriedBy(order) },
    recipient: { name: nameOf(order), phone: phoneOf(order), address_lines: addressOf(order) },
    items: order.items.map(({ title, variant_title, quantity }) => ({
      title,
      variant_label: variant_title ?? "",
      quantity,
    })),
  };
}

export type Invoice = ReturnType<typeof toInvoice>;
export type Slip = ReturnType<typeof toSlip>;

function nameOf({ shipping_address: address }: OrderFacts): string {
  return [address?.first_name, address?.last_name].filter(Boolean).join(" ");
}

function phoneOf({ shipping_address: address }: OrderFacts): string {
  return address?.phone ?? "";
}

/** The address of an order that is sent; nothing for one that is fetched. */
function addressOf(order: OrderFacts): string[] {
  const { shipping_address: address } = order;
  if (!address || standingOf(order).delivery === "pickup") return [];
  // Both papers are in the words of the page that prints them, but their addresses are for the post.
  return addressLines(address, "id");
}
