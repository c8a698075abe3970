import "server-only";
import type { Locale } from "@/i18n/routing";
import { searchCatalogue } from "@/lib/medusa/discovery";
import type { Goods, Hit } from "@/lib/medusa/shapes";
import { CATALOG_TAG } from "@/lib/medusa/tags";

const SHOWN = 4;

/** Other goods of the same makers, filled up with others of the same village. */
export async function getRelated(goods: Goods, locale: Locale): Promise<Hit[]> {
  const find = (query: { producers: string[] } | { villages: string[] }) =>
    searchCatalogue(
      { types: ["product"], inStock: true, pageSize: 2 * SHOWN + 1, ...query },
      locale,
      [CATALOG_TAG],
    );
  const [sameMakers, sameVillage] = await Promise.all([
    goods.producer === null ? undefined : find({ producers: [goods.producer.handle] }),
    find({ villages: [goods.village.slug] }),
  ]);
  return chooseRelated(goods.handle, [...(sameMakers?.hits ?? []), ...sameVillage.hits]);
}

function chooseRelated(handle: string, candidates: readonly Hit[]): Hit[] {
  const byHandle = new Map(candidates.map((hit) => [hit.handle, hit]));
  byHandle.delete(handle);
  return [...byHandle.values()].slice(0, SHOWN);
}
