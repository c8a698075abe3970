import { z } from "zod";

/** What a query has to ask for to show a village in a list; by its id it is translated. */
export const VILLAGE_FIELDS = [
  "id",
  "code",
  "slug",
  "name",
  "story",
  "district",
  "regency",
  "province",
  "picture_url",
  "is_demo",
];

/** A village as buyers are told of it in a list. */
export const storeVillage = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  story: z.string(),
  district: z.string(),
  regency: z.string(),
  province: z.string(),
  picture_url: z.string().nullable(),
  is_demo: z.boolean(),
});

/** A village as other things mention it. */
export const villagePlace = storeVillage.pick({
  slug: true,
  name: true,
  district: true,
  regency: true,
});
