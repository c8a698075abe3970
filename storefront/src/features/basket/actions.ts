"use server";

import { hasLocale } from "next-intl";
import { z } from "zod";
import { redirect } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { attempt, changeLine } from "./change";
import { type Outcome, outcomeQuery } from "./outcome";

const lineSchema = z.object({
  enterprise: z.string().min(1).max(100),
  line: z.string().min(1).max(100),
  quantity: z.coerce.number().int().min(0).max(999),
});

/**
 * Takes a line's form on the basket page: a new quantity, where none takes the line out. Ends on
 * the basket page, which says in words what became of it.
 */
export async function submitLine(form: FormData): Promise<void> {
  const asked = form.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const parsed = lineSchema.safeParse(Object.fromEntries(form));
  const outcome: Outcome = parsed.success
    ? await attempt(() => changeLine({ ...parsed.data, lineId: parsed.data.line }, locale))
    : { kind: "problem", problem: "invalid" };
  const query = Object.fromEntries(new URLSearchParams(outcomeQuery(outcome)));
  redirect({ href: { pathname: "/basket", query }, locale });
}
