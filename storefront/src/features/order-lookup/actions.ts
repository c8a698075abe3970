"use server";

import { redirect } from "next/navigation";
import { hasLocale } from "next-intl";
import { z } from "zod";
import { getPathname } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import type { MedusaError } from "@/lib/medusa/errors";
import { lookUpOrder } from "@/lib/medusa/orders";
import type { LookupProblem, LookupState } from "./state";

const formSchema = z.object({
  locale: z.string().catch(""),
  number: z.string().max(500).catch(""),
  contact: z.string().max(500).catch(""),
});

/** Leads to an order whose number and contact are known. Neither of them enters an address. */
export async function findOrder(before: LookupState, form: FormData): Promise<LookupState> {
  const { locale: asked, ...values } = formSchema.parse(Object.fromEntries(form));
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const found = await lookUpOrder(values, locale);
  if (!found.ok) {
    return { attempt: before.attempt + 1, values, problems: problemsOf(found.error) };
  }
  const token = found.value;
  return redirect(getPathname({ href: { pathname: "/order/[token]", params: { token } }, locale }));
}

function problemsOf({ code, fields }: MedusaError): LookupProblem[] {
  const wrong = (["number", "contact"] as const).filter((name) => name in fields);
  if (wrong.length > 0) return wrong;
  if (code === "not_found") return ["not_found"];
  return [code === "too_many_tries" ? "too_many_tries" : "unavailable"];
}
