import { z } from "zod";
import { severalLines } from "../../../lib/texts";

const MAX_TEXT = 1000;

/** What a buyer says is wrong with what they got. */
export const complaintSchema = z.strictObject({
  kind: z.enum(["damaged", "missing", "other"]),
  text: severalLines(MAX_TEXT),
});

export type ComplaintRequest = z.output<typeof complaintSchema>;

/** How a card's form is asked for: anew, where the payment of an earlier one waits for a bank in vain. */
export const cardFormSchema = z.strictObject({ renew: z.boolean().optional() });

export type CardFormRequest = z.output<typeof cardFormSchema>;
