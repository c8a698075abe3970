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

/** A mobile number in any of these ways of writing, of at most so many signs, as it is stored. */
export function mobilePhone(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .transform((typed, context) => {
      const phone = normalisePhone(typed);
      if (phone !== null) return phone;
      context.addIssue({ code: "custom", message: "not an Indonesian mobile number" });
      return z.NEVER;
    });
}
