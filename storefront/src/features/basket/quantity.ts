import { z } from "zod";

/** More of one thing than this is nothing to put into a basket. */
export const MAX_QUANTITY = 999;

/** A whole number as it was typed; an empty field is none. */
export const quantitySchema = z
  .string()
  .trim()
  .regex(/^\d+$/)
  .transform(Number)
  .pipe(z.number().max(MAX_QUANTITY));
