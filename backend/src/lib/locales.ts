/** The language that goods and villages are written in. */
export const CONTENT_LOCALE = "id-ID";

/** The language that they are translated into. */
export const TRANSLATED_LOCALE = "en-US";

/** The two languages as addresses and search queries name them. */
export type Language = "id" | "en";

/** Medusa's code of each language. */
export const LOCALES: Readonly<Record<Language, string>> = {
  id: CONTENT_LOCALE,
  en: TRANSLATED_LOCALE,
};

/** The language of a request; Indonesian where it asks for none that the shop speaks. */
export function toLanguage(locale: string | null | undefined): Language {
  return locale === LOCALES.en ? "en" : "id";
}
