import "server-only";
import type { Locale } from "@/i18n/routing";
import { getCategories, getVillages } from "@/lib/medusa/catalog";
import { listGoods } from "@/lib/medusa/discovery";
import type { Category, Hit, VillageSummary } from "@/lib/medusa/shapes";

const POPULAR_GOODS = 4;

/** What a search that found nothing can lead on to. */
export interface WaysOn {
  categories: Category[];
  goods: Hit[];
  villages: VillageSummary[];
}

/** Looks up what there is besides what was looked for. */
export async function getWaysOn(locale: Locale): Promise<WaysOn> {
  const [categories, popular, villages] = await Promise.all([
    getCategories(locale),
    listGoods({ inStock: true, pageSize: POPULAR_GOODS }, locale),
    getVillages(locale),
  ]);
  return {
    categories: categories.filter(({ goodsCount }) => goodsCount > 0),
    goods: popular.hits,
    villages,
  };
}
