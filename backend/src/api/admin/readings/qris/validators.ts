import { z } from "zod";

/** A text that may be a QRIS code, and the language to tell what is wrong with it in. */
export const qrisReadingSchema = z.strictObject({
  text: z.string().max(2000),
  language: z.enum(["id", "en"]),
});

export type QrisReading = z.output<typeof qrisReadingSchema>;
