import { z } from "zod";

const MAX_TEXT = 6000;
const MAX_REGISTRATION = 200;
const MAX_PERCENT = 50;

const text = z.string().trim().min(1).max(MAX_TEXT).nullable();

/** What an enterprise says of its terms; null for what it does not say. */
export const ownTermsSchema = z.strictObject({
  registration: z.string().trim().min(1).max(MAX_REGISTRATION).nullable(),
  ppn_percent: z.number().gt(0).max(MAX_PERCENT).nullable(),
  text_id: text,
  text_en: text,
});

export type OwnTermsBody = z.output<typeof ownTermsSchema>;
