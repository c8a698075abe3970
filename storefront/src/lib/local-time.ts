import type { Locale } from "next-intl";
import { zoneName } from "@/lib/zone-name";

const LANGUAGES: Record<Locale, string> = { id: "id-ID", en: "en-GB" };

/** A moment as the village's clocks show it: `24 November 2026, 14.30 WIT`. */
export function formatLocalTime(moment: Date, timeZone: string, locale: Locale): string {
  const parts = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const time = new Intl.DateTimeFormat(LANGUAGES[locale], { ...parts, timeZone }).format(moment);
  return `${formatLocalDay(moment, timeZone, locale)}, ${time} ${zoneName(timeZone)}`;
}

/** The day of a moment as the village's clocks have it: `24 November 2026`. */
export function formatLocalDay(moment: Date, timeZone: string, locale: Locale): string {
  const parts = { day: "numeric", month: "long", year: "numeric" } as const;
  return new Intl.DateTimeFormat(LANGUAGES[locale], { ...parts, timeZone }).format(moment);
}
