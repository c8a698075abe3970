import "server-only";
import type { Locale } from "@/i18n/routing";
import { getCategories, getGoods, getVillages } from "@/lib/medusa/catalog";
import { listGoods } from "@/lib/medusa/discovery";
import type { Hit, VillageSummary } from "@/lib/medusa/shapes";
import { villagesOfTheDay } from "./villages-of-the-day";

/** A page for a whole regency is no longer than one for three villages. */
const VILLAGES_SHOWN = 3;
const GOODS_PER_VILLAGE = 4;

/** All that the home page shows. */
export async function getHomeData(locale: Locale) {
  const [villages, categories] = await Promise.all([getVillages(locale), getCategories(locale)]);
  const selling = villages.filter(({ goodsCount }) => goodsCount > 0);
  const shown = villagesOfTheDay(selling, VILLAGES_SHOWN, new Date());
  const shelves = await Promise.all(shown.map((village) => getShelf(village, locale)));
  const example = await getExample(shelves, locale);
  return { villages, categories, shelves, example };
}

/** Goods whose price is told apart: its smallest size that can be had. */
export type Example = NonNullable<Awaited<ReturnType<typeof getExample>>>;

async function getExample(shelves: readonly Shelf[], locale: Locale) {
  const handle = shelves[0]?.goods.find(({ inStock }) => inStock)?.handle;
  const goods = handle === undefined ? null : await getGoods(handle, locale);
  const variant = goods?.variants.find(({ stock }) => stock > 0);
  if (goods === null || goods.priceSplit === null || variant === undefined) return null;
  return { goods, variant, split: goods.priceSplit };
}

/** A village with the goods that it is proud of. */
export interface Shelf {
  village: VillageSummary;
  goods: Hit[];
}

async function getShelf(village: VillageSummary, locale: Locale): Promise<Shelf> {
  const query = { villages: [village.slug], pageSize: GOODS_PER_VILLAGE };
  return { village, goods: (await listGoods(query, locale)).hits };
}
