import { z } from "zod";

const MAX_TEXT = 6000;
const MAX_REGISTRATION = 200;
const MAX_PERCENT = 50;

/** Lines may end; nothing else that is no sign belongs into a text. */
const PRINTABLE = /^[^\p{Cc}]*$/u;
const LINES = /^(?:[^\p{Cc}]|[\n\r\t])*$/u;

const text = z.string().trim().min(1).max(MAX_TEXT).regex(LINES).nullable();

/** What an enterprise says of its terms; null for what it does not say. */
export const ownTermsSchema = z.strictObject({
  registration: z.string().trim().min(1).max(MAX_REGISTRATION).regex(PRINTABLE).nullable(),
  ppn_percent: z.number().gt(0).max(MAX_PERCENT).nullable(),
  text_id: text,
  text_en: text,
});

export type OwnTermsBody = z.output<typeof ownTermsSchema>;
