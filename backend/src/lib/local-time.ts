import type { Language } from "./locales";

// `Intl` knows these abbreviations in Indonesian only; in English it writes "GMT+9".
const ZONE_NAMES: Readonly<Record<string, string>> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
};

const LANGUAGES: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };

/** What people in a village call their time. */
export function zoneName(timeZone: string): string {
  return ZONE_NAMES[timeZone] ?? timeZone;
}

/** A moment as the village's clocks show it: `24 November 2026, 14.30 WIT`. */
export function formatLocalTime(moment: Date, timeZone: string, language: Language): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LANGUAGES[language], { ...options, timeZone }).format(moment);
  const day = format({ day: "numeric", month: "long", year: "numeric" });
  const time = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${day}, ${time} ${zoneName(timeZone)}`;
}
