"use server";

import { hasLocale } from "next-intl";
import { z } from "zod";
import { routing } from "@/i18n/routing";
import { openCard } from "@/lib/medusa/orders";

const askedSchema = z.tuple([z.string().min(1).max(600), z.string()]);

/**
 * Ends the card payment of an order that waits for its buyer's bank in vain, and begins another: what a
 * browser needs for its form. Null where there is none to be made; the order's page says why.
 */
export async function renewCard(...asked: [token: string, locale: string]) {
  const checked = askedSchema.safeParse(asked);
  if (!checked.success) return null;
  const [token, locale] = checked.data;
  if (!hasLocale(routing.locales, locale)) return null;
  const opened = await openCard(token, locale, { renew: true });
  return opened.ok ? opened.value : null;
}
