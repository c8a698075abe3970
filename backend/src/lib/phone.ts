import { z } from "zod";

/** What stands before a number of Indonesia; some keep the nought of a call from within after it. */
const BEFORE = String.raw`(?:(?:\+62|62)0?|0)`;
const MOBILE = new RegExp(String.raw`^${BEFORE}(8\d{7,11})$`);
/** As many write it: without anything before it. Then it has to be as long as such numbers are. */
const BARE_MOBILE = /^(8[1235789]\d{7,10})$/;
/** An area code, of two digits in the largest cities and of three elsewhere, and five to eight more. */
const LANDLINE = new RegExp(
  String.raw`^${BEFORE}((?:2[124]|31|61|(?!2[124]|31|61)[2-79]\d\d)[2-9]\d{4,7})$`,
);

/**
 * An Indonesian mobile number as it is stored, `+628…`, from the ways people type it: 0812…, 812…,
 * 62812…, +62 812-…, +62 0812…; null for anything else.
 */
export function normalisePhone(typed: string): string | null {
  const bare = withoutSigns(typed);
  return indonesian(bare, MOBILE) ?? indonesian(bare, BARE_MOBILE);
}

/**
 * A buyer's number as it is stored: an Indonesian one, of a mobile or a landline, or one of another
 * country with that country's code, `+65…` or `0065…`; null for anything else. Of others no more is
 * known than what E.164 says of all: seven to fifteen digits. Nothing is sent to them but by hand.
 */
export function normaliseBuyerPhone(typed: string): string | null {
  // "+44 (0)20": the nought is for those who call from within.
  const bare = withoutSigns(typed.replace("(0)", "")).replace(/^00/, "+");
  return (
    normalisePhone(bare) ??
    indonesian(bare, LANDLINE) ??
    /^\+(?!62)[1-9]\d{6,14}$/.exec(bare)?.[0] ??
    null
  );
}

function withoutSigns(typed: string): string {
  return typed.replace(/[\s().-]/g, "");
}

function indonesian(bare: string, pattern: RegExp): string | null {
  const digits = pattern.exec(bare)?.[1];
  return digits === undefined ? null : `+62${digits}`;
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
