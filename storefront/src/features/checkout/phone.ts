/** What stands before a number of Indonesia; some keep the nought of a call from within after it. */
const BEFORE = String.raw`(?:(?:\+62|62)0?|0)`;
/**
 * The ways people write one: a mobile, also without anything before it where it is as long as such
 * numbers are, and a landline with its area code. The backend knows the same.
 */
const INDONESIAN = [
  new RegExp(String.raw`^${BEFORE}(8\d{7,11})$`),
  /^(8[1235789]\d{7,10})$/,
  new RegExp(String.raw`^${BEFORE}((?:2[124]|31|61|(?!2[124]|31|61)[2-79]\d\d)[2-9]\d{4,7})$`),
];

/**
 * A buyer's number as it is stored: an Indonesian one, `+62…`, or one of another country with that
 * country's code, `+65…` or `0065…`; null for anything else.
 */
export function normalisePhone(typed: string): string | null {
  // "+44 (0)20": the nought is for those who call from within.
  const bare = typed
    .replace("(0)", "")
    .replace(/[\s().-]/g, "")
    .replace(/^00/, "+");
  for (const pattern of INDONESIAN) {
    const digits = pattern.exec(bare)?.[1];
    if (digits !== undefined) return `+62${digits}`;
  }
  return /^\+(?!62)[1-9]\d{6,14}$/.exec(bare)?.[0] ?? null;
}
