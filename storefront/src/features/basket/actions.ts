"use server";

import { hasLocale, type Locale } from "next-intl";
import { z } from "zod";
import { redirect } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { attempt, changeLine } from "./change";
import { type Outcome, outcomeQuery } from "./outcome";
import { quantitySchema } from "./quantity";

const lineSchema = z.object({
  enterprise: z.string().min(1).max(100),
  line: z.string().min(1).max(100),
  quantity: quantitySchema,
});

/**
 * Takes a line's form on the basket page: a new quantity, where none takes the line out. Ends on
 * the basket page, which says in words what became of it.
 */
export async function submitLine(form: FormData): Promise<void> {
  const locale = readLocale(form);
  const parsed = lineSchema.safeParse(Object.fromEntries(form));
  const outcome: Outcome = parsed.success
    ? await attempt(() => changeLine({ ...parsed.data, lineId: parsed.data.line }, locale))
    : { kind: "problem", problem: "invalid" };
  tell(outcome, locale);
}

const quantity = quantitySchema.refine((count) => count > 0);
const linesSchema = z.object({
  enterprise: lineSchema.shape.enterprise,
  lines: z
    .string()
    .max(20_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue("not JSON");
        return z.NEVER;
      }
    })
    .pipe(z.array(z.object({ line: lineSchema.shape.line, quantity })).max(200)),
});

/**
 * Takes the quantities that were typed into a basket and not sent, and goes on to pay for it. Ends on the
 * basket page where one of them cannot be had.
 */
export async function submitLinesAndPay(form: FormData): Promise<void> {
  const locale = readLocale(form);
  const parsed = linesSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return tell({ kind: "problem", problem: "invalid" }, locale);
  const { enterprise, lines } = parsed.data;
  for (const { line: lineId, quantity } of lines) {
    const outcome = await attempt(() => changeLine({ enterprise, lineId, quantity }, locale));
    if (outcome.kind === "problem") return tell(outcome, locale);
  }
  redirect({ href: { pathname: "/checkout/[enterprise]", params: { enterprise } }, locale });
}

function readLocale(form: FormData): Locale {
  const asked = form.get("locale");
  return hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
}

/** Goes to the basket page, which says what became of a change. */
function tell(outcome: Outcome, locale: Locale): never {
  const query = Object.fromEntries(new URLSearchParams(outcomeQuery(outcome)));
  return redirect({ href: { pathname: "/basket", query }, locale });
}
