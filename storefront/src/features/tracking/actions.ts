"use server";

import { hasLocale } from "next-intl";
import { z } from "zod";
import { redirect } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { reportPayment } from "@/lib/medusa/orders";

const tokenSchema = z.string().min(1).max(600);

/**
 * Notes that a buyer says they have paid. Ends on the order's page, which shows what became of it: also
 * when it was refused, because the order was canceled or confirmed meanwhile.
 */
export async function submitReport(form: FormData): Promise<void> {
  const asked = form.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const token = tokenSchema.parse(form.get("token"));
  const reported = await reportPayment(token, locale);
  const isUnclear = !reported.ok && reported.error.status !== 409;
  const query: Record<string, string> = isUnclear ? { report: "failed" } : {};
  redirect({ href: { pathname: "/order/[token]", params: { token }, query }, locale });
}
