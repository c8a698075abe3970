import "server-only";
import type { Locale } from "@/i18n/routing";
import { getCategories, getVillages } from "@/lib/medusa/catalog";
import { searchCatalogue } from "@/lib/medusa/discovery";
import type { Category, Hit, VillageSummary } from "@/lib/medusa/shapes";
import { CATALOG_TAG } from "@/lib/medusa/tags";

const POPULAR_GOODS = 4;

/** What a search that found nothing can lead on to. */
export interface WaysOn {
  categories: Category[];
  goods: Hit[];
  villages: VillageSummary[];
}

/** Looks up what there is besides what was looked for. */
export async function getWaysOn(locale: Locale): Promise<WaysOn> {
  const query = { types: ["product"], inStock: true, pageSize: POPULAR_GOODS } as const;
  const [categories, popular, villages] = await Promise.all([
    getCategories(locale),
    searchCatalogue(query, locale, [CATALOG_TAG]),
    getVillages(locale),
  ]);
  return {
    categories: categories.filter(({ goodsCount }) => goodsCount > 0),
    goods: popular.hits,
    villages,
  };
}
