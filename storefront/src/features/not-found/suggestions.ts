import "server-only";
import type { Locale } from "@/i18n/routing";
import { searchCatalogue } from "@/lib/medusa/discovery";
import { MedusaError } from "@/lib/medusa/errors";
import type { Hit } from "@/lib/medusa/shapes";
import { CATALOG_TAG } from "@/lib/medusa/tags";

const SHOWN = 4;

/** Goods to go on with; none while the backend does not answer, for this page has to come anyway. */
export async function getSuggestions(locale: Locale): Promise<readonly Hit[]> {
  try {
    const query = { types: ["product"], inStock: true, pageSize: SHOWN } as const;
    return (await searchCatalogue(query, locale, [CATALOG_TAG])).hits;
  } catch (error) {
    if (error instanceof MedusaError) return [];
    throw error;
  }
}
