"use server";

import { hasLocale, type Locale } from "next-intl";
import { z } from "zod";
import { redirect } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { askReturn, cancelOrder, saveRefundAccount } from "@/lib/medusa/aftersales";
import { type Problem, problemOfCode } from "./problems";
import { readReturnForm } from "./return-form";

const tokenSchema = z.string().min(1).max(600);
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
  backTo("/order/[token]/cancel", asking, problemOfCode(canceled.error.code));
}

/** Asks the enterprise to take goods back; ends on the order's page, or says why it is not so. */
export async function submitReturn(form: FormData): Promise<void> {
  const asking = readAsking(form);
  const wish = readReturnForm(form);
  if (wish.items.length === 0 || wish.reason.length < 3) {
    backTo("/order/[token]/return", asking, "nothing_chosen");
  }
  const asked = await askReturn(asking.token, wish, asking.locale);
  if (asked.ok) backToOrder(asking);
  backTo("/order/[token]/return", asking, problemOfCode(asked.error.code));
}

/** Keeps where a buyer wants their money; nothing of it enters an address. */
export async function submitAccount(form: FormData): Promise<void> {
  const asking = readAsking(form);
  const account = {
    bank_name: text.parse(form.get("bank_name")),
    account_number: text.parse(form.get("account_number")),
    account_holder: text.parse(form.get("account_holder")),
  };
  const saved = await saveRefundAccount(asking.token, account, asking.locale);
  if (saved.ok || saved.error.code === "nothing_owed") backToOrder(asking);
  backTo("/order/[token]", asking, saved.error.status === 400 ? "account" : "failed");
}

function readAsking(form: FormData): Asking {
  const asked = form.get("locale");
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { token: tokenSchema.parse(form.get("token")), locale };
}

type OrderPage = "/order/[token]" | "/order/[token]/cancel" | "/order/[token]/return";

function backTo(pathname: OrderPage, { token, locale }: Asking, problem: Problem): never {
  redirect({ href: { pathname, params: { token }, query: { problem } }, locale });
}

function backToOrder({ token, locale }: Asking): never {
  redirect({ href: { pathname: "/order/[token]", params: { token } }, locale });
}
