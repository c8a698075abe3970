import { z } from "zod";
import { oneLine, severalLines } from "../../../../../lib/texts";

const MAX_TEXT = 6000;
const MAX_REGISTRATION = 200;
const MAX_PERCENT = 50;

const text = severalLines(MAX_TEXT).nullable();

/** What an enterprise says of its terms; null for what it does not say. */
export const ownTermsSchema = z.strictObject({
  registration: oneLine(MAX_REGISTRATION).nullable(),
  ppn_percent: z.number().gt(0).max(MAX_PERCENT).nullable(),
  text_id: text,
  text_en: text,
});

export type OwnTermsBody = z.output<typeof ownTermsSchema>;
