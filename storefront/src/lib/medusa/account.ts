import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { trackedOrderSchema } from "./cart-shapes";
import { medusaFetch, medusaTry } from "./client";
import { camelKeys } from "./shapes";

const addressSchema = z
  .object({
    id: z.string(),
    phone: z.string(),
    line: z.string(),
    village: z.string(),
    postal_code: z.string(),
    district_code: z.string(),
    district: z.string(),
    regency: z.string(),
    province: z.string(),
  })
  .transform(camelKeys);

const listedOrderSchema = z
  .object({
    number: z.string(),
    placed_at: z.coerce.date(),
    /** The seller's; null, as its name, where nobody knows it any more. */
    time_zone: z.string().nullable(),
    status: trackedOrderSchema.in.shape.status,
    total: z.number(),
    enterprise: z.string().nullable(),
    tracking_token: z.string(),
  })
  .transform(camelKeys);

const accountSchema = z.object({
  email: z.string(),
  name: z.string(),
  addresses: z.array(addressSchema),
  orders: z.array(listedOrderSchema),
});

export type Account = z.output<typeof accountSchema>;
export type SavedAddress = z.output<typeof addressSchema>;

/** What somebody says who wants an account, and the words they agreed to. */
export interface Registration {
  email: string;
  password: string;
  name: string;
  wording: string;
}

/** Makes an account; an address that has one is answered just the same. */
export function registerAccount(registration: Registration, locale: Locale) {
  const body = { ...registration, locale };
  const path = "/store/account/register";
  return medusaTry(path, { schema: z.unknown(), locale, method: "POST", body, isCounted: true });
}

/** Answers the token by which somebody is logged in for a day. */
export function logIn(email: string, password: string, locale: Locale) {
  const body = { email: email.trim().toLowerCase(), password };
  const schema = z.object({ token: z.string() }).transform(({ token }) => token);
  return medusaTry("/auth/customer/emailpass", {
    schema,
    locale,
    method: "POST",
    body,
    isCounted: true,
  });
}

/** Has a link to a new password sent; an address without an account is answered just the same. */
export function askPasswordReset(email: string, locale: Locale) {
  const body = { email, locale };
  const path = "/store/account/password-reset";
  return medusaTry(path, { schema: z.unknown(), locale, method: "POST", body, isCounted: true });
}

/** Whether such a link still works; looking does not use it up. */
export async function doesResetLinkWork(token: string, locale: Locale): Promise<boolean> {
  const path = "/store/account/reset-link";
  const schema = z.object({ works: z.boolean() });
  const answer = await medusaTry(path, { schema, locale, method: "POST", body: { token } });
  if (answer.ok) return answer.value.works;
  // What cannot be a link's token is refused before it is looked for; anything else is told on sending.
  return answer.error.status !== 400;
}

/** Sets a new password by the token of such a link, which works once. */
export function setNewPassword(token: string, password: string, locale: Locale) {
  const body = { token, password };
  const path = "/store/account/new-password";
  return medusaTry(path, { schema: z.unknown(), locale, method: "POST", body, isCounted: true });
}

/** The account behind a log-in; null for one that is over. */
export const getAccount = cache(async (token: string, locale: Locale) => {
  const schema = z.object({ account: accountSchema });
  const answer = await medusaTry("/store/account", { schema, locale, token });
  if (answer.ok) return answer.value.account;
  if (answer.error.status === 401) return null;
  throw answer.error;
});

/** Adds an order by its tracking token. */
export function keepOrder(trackingToken: string, token: string, locale: Locale) {
  const body = { tracking_token: trackingToken };
  const path = "/store/account/orders";
  return medusaTry(path, { schema: z.unknown(), locale, token, method: "POST", body });
}

/** Everything that is kept of somebody, as it is handed out. */
export async function exportAccount(token: string, locale: Locale): Promise<unknown> {
  const schema = z.object({ export: z.unknown() });
  return (await medusaFetch("/store/account/export", { schema, locale, token })).export;
}

/** Deletes an account whose password is said once more. */
export function deleteAccount(password: string, token: string, locale: Locale) {
  const body = { password, locale };
  const path = "/store/account/delete";
  return medusaTry(path, { schema: z.unknown(), locale, token, method: "POST", body });
}

/** Forgets an address of an account. */
export function removeAddress(id: string, token: string, locale: Locale) {
  const path = `/store/customers/me/addresses/${encodeURIComponent(id)}`;
  return medusaTry(path, { schema: z.unknown(), locale, token, method: "DELETE" });
}
