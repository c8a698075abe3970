import type { Language } from "../../../lib/locales";

/** The language of a request, which Medusa reads from `?locale=` or the header `x-medusa-locale`. */
export function languageOf({ locale }: { locale?: string }): Language {
  return locale?.toLowerCase().startsWith("en") ? "en" : "id";
}
