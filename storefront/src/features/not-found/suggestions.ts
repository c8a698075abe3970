import "server-only";
import type { Locale } from "@/i18n/routing";
import { listGoods } from "@/lib/medusa/discovery";
import { MedusaError } from "@/lib/medusa/errors";
import type { Hit } from "@/lib/medusa/shapes";

const SHOWN = 4;

/** Goods to go on with. */
export interface Suggestions {
  goods: readonly Hit[];
  /** Whether they were found by the words of the address. */
  isMeant: boolean;
}

/**
 * Goods that some words may mean, else the most wanted; none while the backend does not answer, for
 * this page has to come anyway.
 */
export async function getSuggestions(words: string, locale: Locale): Promise<Suggestions> {
  const first = { inStock: true, pageSize: SHOWN };
  try {
    const meant = words === "" ? [] : (await listGoods({ ...first, text: words }, locale)).hits;
    if (meant.length > 0) return { goods: meant, isMeant: true };
    return { goods: (await listGoods(first, locale)).hits, isMeant: false };
  } catch (error) {
    if (error instanceof MedusaError) return { goods: [], isMeant: false };
    throw error;
  }
}
