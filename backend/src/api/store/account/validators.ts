import { z } from "zod";
import { oneLine } from "../../../lib/texts";

const MAX_LENGTH = 200;
const MIN_PASSWORD = 8;
const MAX_WORDING = 1000;

const locale = z.enum(["id", "en"]);
const password = z.string().min(MIN_PASSWORD).max(MAX_LENGTH);

const email = z.string().trim().toLowerCase().max(MAX_LENGTH).pipe(z.email());

/** What somebody says who wants an account. */
export const registrationSchema = z.strictObject({
  email,
  password,
  name: oneLine(MAX_LENGTH),
  locale,
  /** The words that they agreed to. */
  wording: oneLine(MAX_WORDING),
});

/** Whose password is forgotten, and in which language they are written to. */
export const passwordResetSchema = z.strictObject({ email, locale });

/** The token of a link to a new password. */
export const resetLinkSchema = z.strictObject({ token: z.string().regex(/^[\w-]{20,100}$/) });

/** The link's token, and what the password is to be. */
export const newPasswordSchema = resetLinkSchema.extend({ password });

/** The link by which an order is added. */
export const keepOrderSchema = z.strictObject({ tracking_token: z.string().max(600) });

/** Who deletes an account says its password once more. */
export const deletionSchema = z.strictObject({ password: z.string().max(MAX_LENGTH), locale });

export type PasswordReset = z.output<typeof passwordResetSchema>;
export type ResetLink = z.output<typeof resetLinkSchema>;
export type NewPassword = z.output<typeof newPasswordSchema>;
export type KeepOrder = z.output<typeof keepOrderSchema>;
export type Deletion = z.output<typeof deletionSchema>;
