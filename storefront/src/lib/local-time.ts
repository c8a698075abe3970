import type { Locale } from "next-intl";
import { zoneName } from "@/lib/zone-name";

const LANGUAGES: Record<Locale, string> = { id: "id-ID", en: "en-GB" };

/** A moment as the village's clocks show it: `24 November 2026, 14.30 WIT`. */
export function formatLocalTime(moment: Date, timeZone: string, locale: Locale): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGES[locale], { ...options, timeZone }).format(moment);
  const day = format({ day: "numeric", month: "long", year: "numeric" });
  const time = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${day}, ${time} ${zoneName(timeZone)}`;
}
