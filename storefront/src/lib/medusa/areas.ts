import "server-only";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { medusaTry } from "./client";
import { CATALOG_TAG } from "./tags";

const areaSchema = z.object({ code: z.string(), name: z.string() });

/** A province, a regency or a kecamatan, known by its Kemendagri code. */
export type Area = z.output<typeof areaSchema>;

/** The provinces or, under the code of one, its regencies; under that of a regency its kecamatan. */
export async function listAreas(under: string | undefined, locale: Locale): Promise<Area[] | null> {
  const schema = z.object({ areas: z.array(areaSchema) });
  const query = { under };
  const found = await medusaTry("/store/areas", { schema, locale, query, tags: [CATALOG_TAG] });
  if (found.ok) return found.value.areas;
  console.error("Areas could not be listed.", found.error);
  return null;
}
