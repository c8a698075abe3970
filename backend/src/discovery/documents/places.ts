import { z } from "zod";
import type { CatalogueDocument } from "../fields/catalogue-document";
import type { English } from "./english";

/** The fields of a village that documents need, as `query.graph` names them. */
export const VILLAGE_FIELDS = [
  "id",
  "slug",
  "name",
  "district_code",
  "district",
  "regency_code",
  "regency",
  "is_demo",
] as const;

/** A village as `VILLAGE_FIELDS` reads it. */
export const villageSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  district_code: z.string(),
  district: z.string(),
  regency_code: z.string(),
  regency: z.string(),
  is_demo: z.boolean(),
});

/** When something was made, whether the database answers it as a date or as text. */
export const momentSchema = z
  .union([z.date(), z.string()])
  .transform((moment) => new Date(moment).toISOString());

/** Tells where something is from. */
export function describePlace(village: z.output<typeof villageSchema>, english: English) {
  return {
    village_slug: village.slug,
    village_id: village.name,
    village_en: english(village.id, "name", village.name),
    district_code: village.district_code,
    district: village.district,
    regency_code: village.regency_code,
    regency: village.regency,
    is_demo: village.is_demo,
  } satisfies Partial<CatalogueDocument>;
}
