import { z } from "zod";

/** A province or a regency by its Kemendagri code; without one all provinces are asked for. */
export const areasQuestion = z.strictObject({
  under: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .optional(),
});
