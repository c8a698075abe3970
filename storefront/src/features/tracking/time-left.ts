const MINUTE_MS = 60_000;

/**
 * Puts the time that is left, in milliseconds, into a label with `{hours}` and `{minutes}`. Minutes
 * that have begun count, so that the last one is not told as none.
 */
export function timeLeft(left: number, label: string, overLabel: string): string {
  if (left <= 0) return overLabel;
  const minutes = Math.ceil(left / MINUTE_MS);
  return label
    .replace("{hours}", String(Math.floor(minutes / 60)))
    .replace("{minutes}", String(minutes % 60));
}
