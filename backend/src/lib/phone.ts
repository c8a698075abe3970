import { z } from "zod";

/**
 * An Indonesian mobile number as it is stored, `+628…`, from the ways people type it: 0812…,
 * 62812…, +62 812-…; null for anything else.
 */
export function normalisePhone(typed: string): string | null {
  const bare = typed.replace(/[\s().-]/g, "");
  const digits = /^(?:\+62|62|0)(8\d{7,11})$/.exec(bare)?.[1];
  return digits === undefined ? null : `+62${digits}`;
}

/**
 * A buyer's number as it is stored: an Indonesian mobile number, or one of another country with that
 * country's code, `+65…` or `0065…`; null for anything else. Of others no more is known than what
 * E.164 says of all: seven to fifteen digits. Nothing is sent to them but by hand.
 */
export function normaliseBuyerPhone(typed: string): string | null {
  // "+44 (0)20": the nought is for those who call from within.
  const bare = typed
    .replace("(0)", "")
    .replace(/[\s().-]/g, "")
    .replace(/^00/, "+");
  return normalisePhone(bare) ?? /^\+(?!62)[1-9]\d{6,14}$/.exec(bare)?.[0] ?? null;
}

/** An Indonesian mobile number in any way of writing, of at most so many signs, as it is stored. */
export function mobilePhone(maxLength: number) {
  return phone(maxLength, normalisePhone);
}

/** A buyer's number in any way of writing, of at most so many signs, as it is stored. */
export function anyPhone(maxLength: number) {
  return phone(maxLength, normaliseBuyerPhone);
}

function phone(maxLength: number, normalise: (typed: string) => string | null) {
  return z
    .string()
    .max(maxLength)
    .transform((typed, context) => {
      const found = normalise(typed);
      if (found !== null) return found;
      context.addIssue({ code: "custom", message: "not a telephone number" });
      return z.NEVER;
    });
}
