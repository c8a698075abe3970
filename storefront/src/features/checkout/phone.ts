/**
 * A buyer's number as it is stored: an Indonesian mobile number, or one of another country with that
 * country's code, `+65…` or `0065…`; null for anything else.
 */
export function normalisePhone(typed: string): string | null {
  // "+44 (0)20": the nought is for those who call from within.
  const bare = typed
    .replace("(0)", "")
    .replace(/[\s().-]/g, "")
    .replace(/^00/, "+");
  return normaliseMobile(bare) ?? /^\+(?!62)[1-9]\d{6,14}$/.exec(bare)?.[0] ?? null;
}

/**
 * An Indonesian mobile number as it is stored, `+628…`, from the ways people write it: 0812…,
 * 62812…, +62812…; null for anything else.
 */
function normaliseMobile(bare: string): string | null {
  const digits = /^(?:\+62|62|0)(8\d{7,11})$/.exec(bare)?.[1];
  return digits === undefined ? null : `+62${digits}`;
}
