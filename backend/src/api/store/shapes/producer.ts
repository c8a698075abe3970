import { z } from "zod";

/** What a query has to ask for to show a producer; by its id it is translated. */
export const PRODUCER_FIELDS = ["id", "handle", "name", "member_count", "picture_url", "story"];

/** A producer as buyers are told of it. */
export const storeProducer = z.object({
  handle: z.string(),
  name: z.string(),
  member_count: z.number().nullable(),
  picture_url: z.string().nullable(),
  story: z.string(),
});
