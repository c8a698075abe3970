"use server";

import { redirect } from "next/navigation";
import { hasLocale } from "next-intl";
import { z } from "zod";
import { getPathname } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import type { MedusaError } from "@/lib/medusa/errors";
import { openComplaint } from "@/lib/medusa/orders";
import type { ComplaintProblem, ComplaintState } from "./state";

const formSchema = z.object({
  token: z.string().min(1).max(600),
  locale: z.string().catch(""),
  kind: z.string().max(100).catch(""),
  text: z.string().max(10_000).catch(""),
});

/** Opens a complaint and leads back to the order, which shows it. */
export async function submitComplaint(
  before: ComplaintState,
  form: FormData,
): Promise<ComplaintState> {
  const { token, locale: asked, ...values } = formSchema.parse(Object.fromEntries(form));
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const opened = await openComplaint(token, values, locale);
  if (!opened.ok) {
    return { attempt: before.attempt + 1, values, problems: problemsOf(opened.error) };
  }
  const href = { pathname: "/order/[token]", params: { token } } as const;
  // With a place in it, the address would be taken for one of the page as it is open.
  return redirect(getPathname({ href, locale }));
}

function problemsOf({ code, status, fields }: MedusaError): ComplaintProblem[] {
  const wrong = (["kind", "text"] as const).filter((name) => name in fields);
  if (wrong.length > 0) return wrong;
  if (code === "too_many_tries") return ["too_many_tries"];
  return [status === 409 ? "closed" : "failed"];
}
