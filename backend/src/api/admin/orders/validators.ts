import { z } from "zod";

const MAX_REASON = 300;

/** Why a manager did not find the money; the buyer reads it. */
export const rejectPaymentSchema = z.strictObject({
  reason: z.string().trim().min(1).max(MAX_REASON),
});

export type RejectPayment = z.output<typeof rejectPaymentSchema>;

const MAX_ANSWER = 1000;

/** What a manager made of a complaint, and what its buyer reads. */
export const answerComplaintSchema = z.strictObject({
  outcome: z.enum(["settled", "declined"]),
  answer: z.string().trim().min(1).max(MAX_ANSWER),
});

export type AnswerComplaint = z.output<typeof answerComplaintSchema>;
