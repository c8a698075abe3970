import { z } from "zod";

/** The text of a table of rates, and the language to tell what is wrong with it in. */
export const rateReadingSchema = z.strictObject({
  csv: z.string().max(1_000_000),
  language: z.enum(["id", "en"]),
});

export type RateReading = z.output<typeof rateReadingSchema>;
