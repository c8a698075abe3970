import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { trackedOrderSchema } from "./cart-shapes";
import { medusaFind, medusaTry } from "./client";

/** An order by the token in its tracking link, or null for a token that is not known. */
export const getTrackedOrder = cache(async (token: string, locale: Locale) => {
  const path = `/store/order-tracking/${encodeURIComponent(token)}`;
  const schema = z.object({ order: trackedOrderSchema });
  return (await medusaFind(path, { schema, locale }))?.order ?? null;
});

/** Says that an order is paid. Said twice, it is said once. */
export function reportPayment(token: string, locale: Locale) {
  const path = `/store/order-tracking/${encodeURIComponent(token)}/report-payment`;
  const schema = z.object({ payment: z.object({ status: z.string() }) });
  return medusaTry(path, { schema, locale, method: "POST" });
}
