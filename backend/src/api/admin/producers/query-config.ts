import { z } from "@medusajs/framework/zod";
import { createFindParams } from "@medusajs/medusa/api/utils/validators";

const DEFAULTS = [
  "id",
  "handle",
  "name",
  "member_count",
  "story",
  "picture_url",
  "enterprise.id",
  "enterprise.name",
];

export const producerQuery = { defaults: DEFAULTS, isList: false };
export const producersQuery = { defaults: DEFAULTS, isList: true, defaultLimit: 50 };

/** How the list of producers can be narrowed down. */
export const producersParams = createFindParams({ limit: 50, offset: 0 }).extend({
  q: z.string().optional(),
  enterprise_id: z.string().optional(),
});
