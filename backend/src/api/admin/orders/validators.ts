import { z } from "zod";
import { severalLines } from "../../../lib/texts";

const MAX_REASON = 300;

/** Why a manager did not find the money; the buyer reads it. */
export const rejectPaymentSchema = z.strictObject({
  reason: severalLines(MAX_REASON),
});

export type RejectPayment = z.output<typeof rejectPaymentSchema>;

const MAX_ANSWER = 1000;

/** What a manager made of a complaint, and what its buyer reads. */
export const answerComplaintSchema = z.strictObject({
  outcome: z.enum(["settled", "declined"]),
  answer: severalLines(MAX_ANSWER),
});

export type AnswerComplaint = z.output<typeof answerComplaintSchema>;
