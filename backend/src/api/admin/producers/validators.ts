import { z } from "zod";
import { handle, line, picture, story } from "../shared/fields";

const facts = z.strictObject({
  handle,
  name: line,
  member_count: z.number().int().min(1).max(100_000).nullable(),
  story,
  picture_url: picture,
});

/** A new producer of an enterprise. */
export const createProducerSchema = facts
  .partial({ member_count: true, story: true, picture_url: true })
  .extend({ enterprise_id: z.string() })
  .transform((given) => ({ member_count: null, story: "", picture_url: null, ...given }));

/** Changes to a producer. */
export const updateProducerSchema = facts.partial();

export type CreateProducer = z.output<typeof createProducerSchema>;
export type UpdateProducer = z.output<typeof updateProducerSchema>;
