import { z } from "zod";

const MAX_LENGTH = 200;
const MIN_PASSWORD = 8;
const MAX_WORDING = 1000;

/** What no database keeps, and no name has. */
const PRINTABLE = /^[^\p{Cc}]*$/u;

const locale = z.enum(["id", "en"]);
const password = z.string().min(MIN_PASSWORD).max(MAX_LENGTH);

/** What somebody says who wants an account. */
export const registrationSchema = z.strictObject({
  email: z.string().trim().toLowerCase().max(MAX_LENGTH).pipe(z.email()),
  password,
  name: z.string().trim().min(1).max(MAX_LENGTH).regex(PRINTABLE),
  locale,
  /** The words that they agreed to. */
  wording: z.string().trim().min(1).max(MAX_WORDING).regex(PRINTABLE),
});

/** The link by which an order is added. */
export const keepOrderSchema = z.strictObject({ tracking_token: z.string().max(600) });

/** Who deletes an account says its password once more. */
export const deletionSchema = z.strictObject({ password: z.string().max(MAX_LENGTH), locale });

export type KeepOrder = z.output<typeof keepOrderSchema>;
export type Deletion = z.output<typeof deletionSchema>;
