import "server-only";
import type { Locale } from "@/i18n/routing";
import { getCategories, getGoods, getVillages } from "@/lib/medusa/catalog";
import { searchCatalogue } from "@/lib/medusa/discovery";
import type { Hit, VillageSummary } from "@/lib/medusa/shapes";
import { CATALOG_TAG } from "@/lib/medusa/tags";
import { pickFlagships } from "./pick-flagships";

/** A page for a whole regency still fits on one screen of patience. */
const VILLAGES_SHOWN = 6;
const GOODS_PER_VILLAGE = 4;
/** Enough of a village's goods for its flagships to be among them. */
const CANDIDATES = 50;

/** All that the home page shows. */
export async function getHomeData(locale: Locale) {
  const [villages, categories] = await Promise.all([getVillages(locale), getCategories(locale)]);
  const selling = villages
    .filter(({ goodsCount }) => goodsCount > 0)
    .sort((one, other) => other.goodsCount - one.goodsCount)
    .slice(0, VILLAGES_SHOWN);
  const shelves = await Promise.all(selling.map((village) => getShelf(village, locale)));
  const example = await getExample(shelves, locale);
  return { villages, selling, categories, shelves, example };
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
  const query = { types: ["product"], villages: [village.slug], pageSize: CANDIDATES } as const;
  const { hits } = await searchCatalogue(query, locale, [CATALOG_TAG]);
  return { village, goods: pickFlagships(hits, GOODS_PER_VILLAGE) };
}
