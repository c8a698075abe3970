"use server";

import { hasLocale, type Locale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { redirect } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { askReturn, cancelOrder, saveRefundAccount } from "@/lib/medusa/aftersales";
import { ACCOUNT_FIELDS } from "./account-fields";
import { type FormState, refused } from "./form-state";
import { type Problem, problemOfCode } from "./problems";
import { readReturnForm } from "./return-form";

const tokenSchema = z.string().min(1).max(600);
const SHORTEST_REASON = 3;
const text = z.string().trim().max(1000).catch("");

interface Asking {
  token: string;
  locale: Locale;
}

/** Cancels an order after its buyer has confirmed that; ends on its page, or says why it is not so. */
export async function submitCancel(form: FormData): Promise<void> {
  const asking = readAsking(form);
  const canceled = await cancelOrder(asking.token, text.parse(form.get("reason")), asking.locale);
  if (canceled.ok) backToOrder(asking);
  backToCancel(asking, problemOfCode(canceled.error.code));
}

/** Asks the enterprise to take goods back; ends on the order's page, or says why it is not so. */
export async function submitReturn(before: FormState, form: FormData): Promise<FormState> {
  const asking = readAsking(form);
  const { locale } = asking;
  const wish = readReturnForm(form);
  const t = await getTranslations({ locale, namespace: "aftersales" });
  const errors = {
    ...(wish.items.length === 0 ? { items: t("return.wrong.items") } : {}),
    ...(wish.reason.length < SHORTEST_REASON ? { reason: t("return.wrong.reason") } : {}),
  };
  if (Object.keys(errors).length > 0) return refused(before, form, { errors });
  const asked = await askReturn(asking.token, wish, locale);
  if (asked.ok) backToOrder(asking);
  const problem = problemOfCode(asked.error.code);
  const told = t(`problems.${problem}`);
  return refused(
    before,
    form,
    problem === "not_returnable" ? { errors: { items: told } } : { problem: told },
  );
}

/** Keeps where a buyer wants their money; nothing of it enters an address. */
export async function submitAccount(before: FormState, form: FormData): Promise<FormState> {
  const asking = readAsking(form);
  const { locale } = asking;
  const account = {
    bank_name: text.parse(form.get("bank_name")),
    account_number: text.parse(form.get("account_number")),
    account_holder: text.parse(form.get("account_holder")),
  };
  const saved = await saveRefundAccount(asking.token, account, locale);
  if (saved.ok || saved.error.code === "nothing_owed") backToOrder(asking);
  const t = await getTranslations({ locale, namespace: "aftersales" });
  const wrong = ACCOUNT_FIELDS.filter((name) => name in saved.error.fields);
  if (wrong.length === 0) return refused(before, form, { problem: t("problems.failed") });
  const errors = Object.fromEntries(wrong.map((name) => [name, t(`account.wrong.${name}`)]));
  return refused(before, form, { errors });
}

function readAsking(form: FormData): Asking {
  const asked = form.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { token: tokenSchema.parse(form.get("token")), locale };
}

function backToCancel({ token, locale }: Asking, problem: Problem): never {
  const pathname = "/order/[token]/cancel";
  redirect({ href: { pathname, params: { token }, query: { problem } }, locale });
}

function backToOrder({ token, locale }: Asking): never {
  redirect({ href: { pathname: "/order/[token]", params: { token } }, locale });
}
