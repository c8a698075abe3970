import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { medusaFind, medusaTry } from "./client";
import { camelKeys } from "./shapes";

const lineSchema = z
  .object({ title: z.string(), variant_label: z.string(), quantity: z.number() })
  .transform(camelKeys);

const refundSchema = z
  .object({
    id: z.string(),
    amount: z.number(),
    state: z.enum(["owed", "sent"]),
    how: z.enum(["transfer", "cash", "gateway"]).nullable(),
    sent_at: z.coerce.date().nullable(),
  })
  .transform(camelKeys);

const aftersalesSchema = z
  .object({
    can_cancel: z.boolean(),
    is_paid: z.boolean(),
    cancellation: z
      .object({
        by: z.enum(["buyer", "manager"]),
        reason: z.string().nullable(),
        /** It was packed for a pickup, and its buyer did not come. */
        is_unfetched: z.boolean(),
      })
      .transform(camelKeys)
      .nullable(),
    refunds: z.array(refundSchema),
    account: z
      .object({ bank_name: z.string(), account_number_masked: z.string() })
      .transform(camelKeys)
      .nullable(),
    /** Until when goods can be asked to be taken back; null while they cannot. */
    return_until: z.coerce.date().nullable(),
    returnable: z.array(
      z
        .object({
          item_id: z.string(),
          title: z.string(),
          variant_label: z.string(),
          quantity: z.number(),
        })
        .transform(camelKeys),
    ),
    /** The newest first. */
    returns: z.array(
      z
        .object({
          id: z.string(),
          state: z.enum(["asked", "agreed", "declined", "received"]),
          reason: z.string(),
          decline_reason: z.string().nullable(),
          /** The goods are back, and their money is not given back yet. */
          awaits_refund: z.boolean(),
          items: z.array(lineSchema),
        })
        .transform(camelKeys),
    ),
  })
  .transform(camelKeys);

/** What a buyer can do about an order that is not wanted any more, and what has come of it. */
export type Aftersales = z.output<typeof aftersalesSchema>;

/** Where a buyer wants their money, as it was typed. */
export interface RefundAccount {
  bank_name: string;
  account_number: string;
  account_holder: string;
}

/** What a buyer wants to give back, and why. */
export interface ReturnWish {
  items: { item_id: string; quantity: number }[];
  reason: string;
}

const schema = z.object({ aftersales: aftersalesSchema }).transform(({ aftersales }) => aftersales);

const pathOf = (token: string, name: string) =>
  `/store/order-tracking/${encodeURIComponent(token)}/${name}`;

/** What can be done about an order, by the token of its tracking link; null for one not known. */
export const getAftersales = cache((token: string, locale: Locale) =>
  medusaFind(pathOf(token, "aftersales"), { schema, locale }),
);

/** Cancels an order. Asked again, it stays canceled. */
export function cancelOrder(token: string, reason: string, locale: Locale) {
  const body = reason === "" ? {} : { reason };
  return medusaTry(pathOf(token, "cancel"), { schema, locale, method: "POST", body });
}

/** Says where money that is owed is to be sent. */
export function saveRefundAccount(token: string, account: RefundAccount, locale: Locale) {
  const path = pathOf(token, "refund-account");
  return medusaTry(path, { schema, locale, method: "POST", body: account });
}

/** Asks the enterprise to take goods back. Asked again while that is open, it is asked once. */
export function askReturn(token: string, wish: ReturnWish, locale: Locale) {
  return medusaTry(pathOf(token, "return"), { schema, locale, method: "POST", body: wish });
}
