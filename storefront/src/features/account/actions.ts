"use server";

import { getTranslations } from "next-intl/server";
import { redirect } from "@/i18n/navigation";
import type { Locale } from "@/i18n/routing";
import {
  askPasswordReset,
  deleteAccount,
  keepOrder,
  logIn,
  registerAccount,
  removeAddress,
  setNewPassword,
} from "@/lib/medusa/account";
import type { MedusaError } from "@/lib/medusa/errors";
import {
  deletionForm,
  forgottenForm,
  localeOf,
  logInForm,
  MIN_PASSWORD,
  newPasswordForm,
  registrationForm,
  shownValues,
  wrongFields,
} from "./read-form";
import { beginSession, endSession, readSession } from "./session";
import type { Field, FormState } from "./state";

/** Makes an account, and leads to where one logs in: whether the address had one is told to nobody. */
export async function submitRegistration(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form);
  const asked = registrationForm.safeParse(Object.fromEntries(form));
  if (!asked.success) return refuse(before, form, { wrong: wrongFields(asked.error) });
  const t = await getTranslations({ locale, namespace: "account.register" });
  const { consent: _, ...registration } = asked.data;
  const made = await registerAccount({ ...registration, wording: t("consent") }, locale);
  if (!made.ok) return refuse(before, form, { error: made.error });
  return toAccount(locale, { new: "1" });
}

/** Logs this browser in. */
export async function submitLogIn(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form);
  const asked = logInForm.safeParse(Object.fromEntries(form));
  if (!asked.success) return refuse(before, form, { wrong: wrongFields(asked.error) });
  const { email, password } = asked.data;
  const token = await logIn(email, password, locale);
  if (!token.ok) return refuse(before, form, { error: token.error });
  await beginSession(token.value);
  return toAccount(locale);
}

/** Has a link to a new password sent, if the address has an account: which one does is told to nobody. */
export async function submitForgotten(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form);
  const asked = forgottenForm.safeParse(Object.fromEntries(form));
  if (!asked.success) return refuse(before, form, { wrong: wrongFields(asked.error) });
  const sent = await askPasswordReset(asked.data.email, locale);
  if (!sent.ok) return refuse(before, form, { error: sent.error });
  return redirect({ href: { pathname: "/account/forgot", query: { sent: "1" } }, locale });
}

/** Sets the password that somebody chose by the link they were sent. They log in with it. */
export async function submitNewPassword(
  token: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOf(form);
  const asked = newPasswordForm.safeParse(Object.fromEntries(form));
  if (!asked.success) return refuse(before, form, { wrong: wrongFields(asked.error) });
  const changed = await setNewPassword(token, asked.data.password, locale);
  if (!changed.ok) return refuse(before, form, { error: changed.error });
  await endSession();
  return toAccount(locale, { changed: "1" });
}

/** Logs this browser out. */
export async function submitLogOut(form: FormData): Promise<void> {
  await endSession();
  toAccount(localeOf(form));
}

/** Deletes the account of whoever is logged in. */
export async function submitDeletion(before: FormState, form: FormData): Promise<FormState> {
  const locale = localeOf(form);
  const session = await readSession();
  if (session === undefined) return toAccount(locale);
  const asked = deletionForm.safeParse(Object.fromEntries(form));
  if (!asked.success) return refuse(before, form, { wrong: wrongFields(asked.error) });
  const deleted = await deleteAccount(asked.data.password, session, locale);
  if (!deleted.ok) return refuse(before, form, { error: deleted.error });
  await endSession();
  return toAccount(locale, { deleted: "1" });
}

/** Adds the order whose page is open to the account of whoever is logged in. */
export async function submitKeepOrder(form: FormData): Promise<void> {
  const locale = localeOf(form);
  const [session, token] = [await readSession(), String(form.get("token"))];
  if (session !== undefined) {
    const kept = await keepOrder(token, session, locale);
    if (!kept.ok && kept.error.status >= 500) throw kept.error;
  }
  toAccount(locale);
}

/** Forgets an address of the account. */
export async function submitRemoveAddress(form: FormData): Promise<void> {
  const locale = localeOf(form);
  const session = await readSession();
  if (session !== undefined) {
    const removed = await removeAddress(String(form.get("address")), session, locale);
    if (!removed.ok && removed.error.status >= 500) throw removed.error;
  }
  toAccount(locale);
}

function toAccount(locale: Locale, query: Record<string, string> = {}): never {
  return redirect({ href: { pathname: "/account", query }, locale });
}

interface Wrong {
  wrong?: readonly Field[];
  error?: MedusaError;
}

async function refuse(
  before: FormState,
  form: FormData,
  { wrong = [], error }: Wrong,
): Promise<FormState> {
  const t = await getTranslations({ locale: localeOf(form), namespace: "account.problems" });
  return {
    attempt: before.attempt + 1,
    values: shownValues(form),
    errors: Object.fromEntries(wrong.map((name) => [name, t(name, { min: MIN_PASSWORD })])),
    problem: error === undefined ? null : t(problemOf(error)),
  };
}

function problemOf({ code, status, fields }: MedusaError) {
  // What cannot be the token of a link is refused before it is looked for.
  if (code === "reset_link_over" || fields.token !== undefined) return "reset_link_over";
  if (code === "too_many_tries") return "too_many_tries";
  if (code === "wrong_password") return "wrong_password";
  return status === 401 ? "unknown" : "unavailable";
}
