import "server-only";
import type { Locale } from "@/i18n/routing";
import { getCategories, getVillages } from "@/lib/medusa/catalog";
import { searchCatalogue } from "@/lib/medusa/discovery";
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
  return { villages, selling, categories, shelves };
}

/** A village with the goods that it is proud of. */
export type Shelf = Awaited<ReturnType<typeof getHomeData>>["shelves"][number];

async function getShelf<Village extends { slug: string }>(village: Village, locale: Locale) {
  const query = { types: ["product"], villages: [village.slug], pageSize: CANDIDATES } as const;
  const { hits } = await searchCatalogue(query, locale, [CATALOG_TAG]);
  return { village, goods: pickFlagships(hits, GOODS_PER_VILLAGE) };
}
