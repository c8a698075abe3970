import "server-only";
import type { Locale } from "@/i18n/routing";
import { listGoods } from "@/lib/medusa/discovery";
import { MedusaError } from "@/lib/medusa/errors";
import type { Hit } from "@/lib/medusa/shapes";

const SHOWN = 4;

/** Goods to go on with; none while the backend does not answer, for this page has to come anyway. */
export async function getSuggestions(locale: Locale): Promise<readonly Hit[]> {
  try {
    return (await listGoods({ inStock: true, pageSize: SHOWN }, locale)).hits;
  } catch (error) {
    if (error instanceof MedusaError) return [];
    throw error;
  }
}
