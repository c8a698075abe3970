import { hasLocale } from "next-intl";
import { type Locale, routing } from "./routing";

/** The language that the first part of an address names; Indonesian where it names none. */
export function toLocale(name: string | undefined): Locale {
  return hasLocale(routing.locales, name) ? name : routing.defaultLocale;
}
