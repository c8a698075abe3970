import { hasLocale } from "next-intl";
import { z } from "zod";
import { type Locale, routing } from "@/i18n/routing";
import { FIELDS, type Field } from "./state";

/** The shortest password; a sentence is easy to remember and hard to guess. */
export const MIN_PASSWORD = 8;
const MAX_LENGTH = 200;

const text = z.string().trim().min(1).max(MAX_LENGTH);
const email = z.string().trim().max(MAX_LENGTH).pipe(z.email());

export const registrationForm = z.object({
  name: text,
  email,
  password: z.string().min(MIN_PASSWORD).max(MAX_LENGTH),
  consent: z.literal("yes"),
});

export const forgottenForm = z.object({ email });

export const newPasswordForm = z.object({
  password: z.string().min(MIN_PASSWORD).max(MAX_LENGTH),
});

export const logInForm = z.object({ email, password: z.string().min(1).max(MAX_LENGTH) });

export const deletionForm = z.object({ password: z.string().min(1).max(MAX_LENGTH) });

/** The language of the page that a form was sent from. */
export function localeOf(form: FormData): Locale {
  const asked = form.get("locale");
  return hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
}

/** What was typed and may be shown again. */
export function shownValues(form: FormData): Partial<Record<Field, string>> {
  return Object.fromEntries(
    FIELDS.filter((name) => name !== "password").flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value.slice(0, MAX_LENGTH)]] : [];
    }),
  );
}

/** Which fields are wrong. */
export function wrongFields(error: z.ZodError): Field[] {
  return FIELDS.filter((name) => error.issues.some(({ path }) => path[0] === name));
}
