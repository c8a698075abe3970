import type { Locale } from "next-intl";

/** The name of a country by its ISO code. On the server, which knows all names in every language. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}
