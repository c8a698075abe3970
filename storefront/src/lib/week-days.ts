// The 1st of January 2024 was a Monday.
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;
const WHOLE_WEEK = 7;

/** Days of the week (1 is Monday) by their names: `Selasa dan Jumat`; null for every day. */
export function formatDays(days: readonly number[], locale: string): string | null {
  if (days.length === WHOLE_WEEK) return null;
  const name = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  const names = days.map((day) => name.format(MONDAY + (day - 1) * DAY_MS));
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}
