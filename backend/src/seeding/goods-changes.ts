import { differences } from "../lib/differences";
import type { GoodsChange, VariantChange } from "../workflows/goods/goods-change";
import type { NewProduct } from "../workflows/goods/new-product";
import { CURRENCY, SIZE_OPTION } from "../workflows/goods/to-product";
import type { GoodsRow } from "./goods-rows";

/** What has to change for goods in the shop to be as wanted; null when nothing has to. */
export function changesOf(
  row: GoodsRow,
  wanted: NewProduct,
  { setStock }: { setStock: boolean },
): GoodsChange | null {
  const change = {
    id: row.id,
    product: productChange(row, wanted),
    producer:
      row.producer?.id === wanted.producer_id
        ? null
        : { from: row.producer?.id ?? null, to: wanted.producer_id },
    facts: factsChange(row, wanted),
    variants: row.variants.flatMap((variant) => variantChange(variant, wanted)),
    newVariants: newVariants(row, wanted),
    stock: setStock ? stockChange(row, wanted) : [],
  };
  const { product, producer, facts, variants, stock } = change;
  const isSame =
    product === null &&
    producer === null &&
    facts === null &&
    change.newVariants === null &&
    variants.length + stock.length === 0;
  return isSame ? null : change;
}

function productChange(row: GoodsRow, wanted: NewProduct): GoodsChange["product"] {
  const texts = differences(row, {
    title: wanted.title,
    description: wanted.story,
    thumbnail: wanted.picture_url,
  });
  const isMoved = !row.categories.some(({ id }) => id === wanted.category_id);
  if (texts === null && !isMoved) return null;
  const picture = texts?.thumbnail;
  return {
    ...texts,
    ...(picture ? { images: [{ url: picture }] } : {}),
    ...(isMoved ? { category_ids: [wanted.category_id] } : {}),
  };
}

function factsChange(row: GoodsRow, { facts }: NewProduct): GoodsChange["facts"] {
  if (row.goods == null) return { id: null, values: facts };
  const values = differences(row.goods, facts);
  return values === null ? null : { id: row.goods.id, values };
}

function variantChange(row: GoodsRow["variants"][number], wanted: NewProduct): VariantChange[] {
  const variant = wanted.variants.find(({ label }) => label === row.title);
  if (variant === undefined) return [];
  const price = row.prices.find(({ currency_code }) => currency_code === CURRENCY);
  const isPriceRight = price?.amount === variant.price;
  const isWeightRight = row.weight === variant.weight_grams;
  if (isPriceRight && isWeightRight) return [];
  return [
    {
      id: row.id,
      ...(isWeightRight ? {} : { weight: variant.weight_grams }),
      ...(isPriceRight
        ? {}
        : {
            prices: [
              {
                ...(price === undefined ? {} : { id: price.id }),
                currency_code: CURRENCY,
                amount: variant.price,
              },
            ],
          }),
    },
  ];
}

function newVariants(row: GoodsRow, wanted: NewProduct): GoodsChange["newVariants"] {
  const known = new Set(row.variants.map(({ title }) => title));
  const variants = wanted.variants.filter(({ label }) => !known.has(label));
  if (variants.length === 0) return null;
  const option = row.options.find(({ title }) => title === SIZE_OPTION);
  if (option === undefined) {
    throw new Error(
      `The goods ${row.handle} have no option "${SIZE_OPTION}" to which a size could be added.`,
    );
  }
  return { optionId: option.id, knownCount: known.size, variants };
}

function stockChange(row: GoodsRow, wanted: NewProduct): GoodsChange["stock"] {
  return row.variants.flatMap(({ title, inventory_items }) => {
    const variant = wanted.variants.find(({ label }) => label === title);
    if (variant === undefined) return [];
    return inventory_items.flatMap(({ inventory_item_id, inventory }) =>
      inventory.location_levels
        .filter(({ stocked_quantity }) => stocked_quantity !== variant.stock)
        .map(({ id, location_id }) => ({
          id,
          inventory_item_id,
          location_id,
          stocked_quantity: variant.stock,
        })),
    );
  });
}
