import { z } from "zod";

const MAX_REASON = 300;

/** Why a manager did not find the money; the buyer reads it. */
export const rejectPaymentSchema = z.strictObject({
  reason: z.string().trim().min(1).max(MAX_REASON),
});

export type RejectPayment = z.output<typeof rejectPaymentSchema>;
