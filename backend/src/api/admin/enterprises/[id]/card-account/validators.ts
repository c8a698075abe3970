import { z } from "zod";

/** The account at Stripe to which an enterprise's cards are paid; null for none. */
export const cardAccountSchema = z.strictObject({
  account_id: z
    .string()
    .trim()
    .regex(/^acct_\w{1,60}$/)
    .nullable(),
});

export type CardAccount = z.output<typeof cardAccountSchema>;
