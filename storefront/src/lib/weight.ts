import type { Locale } from "@/i18n/routing";

/** Grams below a kilogram, kilograms from there on: `250 g`, `1,1 kg` (`1.1 kg` in English). */
export function formatWeight(grams: number, locale: Locale): string {
  if (grams < 1000) return `${grams} g`;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(grams / 1000)} kg`;
}
