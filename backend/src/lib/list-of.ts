import { z } from "zod";

/** A list as Medusa gives it, which may be missing: links that lead nowhere leave holes. */
export function listOf<Schema extends z.ZodType>(schema: Schema) {
  return z
    .array(schema.nullish())
    .nullish()
    .transform((rows) => (rows ?? []).filter((row) => row !== null && row !== undefined));
}
