import "server-only";
import type { Locale } from "@/i18n/routing";
import { type GoodsQuery, listGoods } from "@/lib/medusa/discovery";
import type { Goods, Hit } from "@/lib/medusa/shapes";

const SHOWN = 4;

/** Other goods that can be had: of the same kind first, then of the same makers and village. */
export async function getRelated(goods: Goods, locale: Locale): Promise<Hit[]> {
  const { category, producer, village } = goods;
  const find = async (query: GoodsQuery) =>
    (await listGoods({ inStock: true, pageSize: SHOWN + 1, ...query }, locale)).hits;
  const found = await Promise.all([
    category === null ? [] : find({ categories: [category.handle] }),
    producer === null ? [] : find({ producers: [producer.handle] }),
    find({ villages: [village.slug] }),
  ]);
  const byHandle = new Map(found.flat().map((hit) => [hit.handle, hit]));
  byHandle.delete(goods.handle);
  return [...byHandle.values()].slice(0, SHOWN);
}
