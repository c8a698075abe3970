import { z } from "@medusajs/framework/zod";
import { createFindParams } from "@medusajs/medusa/api/utils/validators";

const DEFAULTS = [
  "id",
  "code",
  "slug",
  "name",
  "district_code",
  "district",
  "regency_code",
  "regency",
  "province_code",
  "province",
  "postal_code",
  "latitude",
  "longitude",
  "time_zone",
  "story",
  "picture_url",
  "is_demo",
  "enterprises.id",
  "enterprises.handle",
  "enterprises.name",
];

export const villageQuery = { defaults: DEFAULTS, isList: false };
export const villagesQuery = { defaults: DEFAULTS, isList: true, defaultLimit: 50 };

/** How the list of villages can be narrowed down. */
export const villagesParams = createFindParams({ limit: 50, offset: 0 }).extend({
  q: z.string().optional(),
  code: z.string().optional(),
  regency_code: z.string().optional(),
});
