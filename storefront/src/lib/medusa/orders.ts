import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { cardFormSchema, trackedOrderSchema } from "./cart-shapes";
import { medusaFind, medusaTry } from "./client";

/** Where the backend tells of the order that a tracking token opens. */
export function trackingPath(token: string): string {
  return `/store/order-tracking/${encodeURIComponent(token)}`;
}

/** An order by the token in its tracking link, or null for a token that is not known. */
export const getTrackedOrder = cache(async (token: string, locale: Locale) => {
  const path = trackingPath(token);
  const schema = z.object({ order: trackedOrderSchema });
  return (await medusaFind(path, { schema, locale }))?.order ?? null;
});

/** What somebody knows of an order without its link, as it was typed. */
export interface OrderLookup {
  number: string;
  /** Telephone or e-mail address. */
  contact: string;
}

/** The token of the tracking link of an order; how it failed otherwise. */
export function lookUpOrder(lookup: OrderLookup, locale: Locale) {
  const schema = z
    .object({ tracking_token: z.string() })
    .transform(({ tracking_token }) => tracking_token);
  return medusaTry("/store/order-lookup", {
    schema,
    locale,
    method: "POST",
    body: lookup,
    isCounted: true,
  });
}

/** What a buyer says is wrong with what they got, as it was typed. */
export interface ComplaintText {
  kind: string;
  text: string;
}

/** Opens a complaint about an order. Said twice in the same words, it is said once. */
export function openComplaint(token: string, complaint: ComplaintText, locale: Locale) {
  const schema = z.object({ complaint: z.object({ id: z.string() }) });
  const path = `${trackingPath(token)}/complaints`;
  return medusaTry(path, { schema, locale, method: "POST", body: complaint });
}

/**
 * Begins to pay an order by card. Asked twice, it answers the same payment; with `renew` another, where
 * that one waits for the buyer's bank.
 */
export function openCard(token: string, locale: Locale, { renew }: { renew: boolean }) {
  const path = `/store/order-tracking/${encodeURIComponent(token)}/card-payment`;
  const schema = z.object({ card: cardFormSchema }).transform(({ card }) => card);
  return medusaTry(path, { schema, locale, method: "POST", body: { renew } });
}
