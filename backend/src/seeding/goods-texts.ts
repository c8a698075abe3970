import type { VillageSeed } from "@lapak-desa/seed";
import type { GoodsRow } from "./goods-rows";
import type { TranslatedRecord } from "./translations";

/** The English texts of goods and their sizes. */
export function textsOf(
  { translations }: VillageSeed,
  rows: readonly GoodsRow[],
): TranslatedRecord[] {
  const { products, variants } = translations.en;
  return rows.flatMap((row) => [
    {
      reference: "product",
      reference_id: row.id,
      translations: {
        title: products[row.handle]?.name,
        description: products[row.handle]?.story,
      },
    },
    ...row.variants.map(({ id, title }) => ({
      reference: "product_variant",
      reference_id: id,
      translations: { title: variants[`${row.handle}/${title}`]?.label },
    })),
  ]);
}
