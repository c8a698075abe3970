import { z } from "zod";

/** Words that may name a place. */
export const districtsQuestion = z.strictObject({ q: z.string().trim().min(2).max(100) });
