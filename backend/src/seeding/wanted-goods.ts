import type { VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewProduct } from "../workflows/goods/new-product";
import type { GoodsRow } from "./goods-rows";
import { keepPicture } from "./pictures";

/** Ids of what goods name by handle. */
export interface HandleIds {
  categoryIds: ReadonlyMap<string, string>;
  producerIds: ReadonlyMap<string, string>;
}

/** Goods as their file wants them; their picture is kept already. */
export async function wantedGoods(
  container: MedusaContainer,
  product: VillageSeed["products"][number],
  row: GoodsRow | undefined,
  { categoryIds, producerIds }: HandleIds,
): Promise<NewProduct> {
  const { handle, name, story, priceSplit } = product;
  const picture_url = await keepPicture(container, {
    handle,
    file: product.photo,
    current: row?.thumbnail ?? null,
  });
  return {
    handle,
    title: name,
    story,
    picture_url,
    category_id: idOf(categoryIds, product.categoryHandle),
    producer_id: idOf(producerIds, product.producerHandle),
    facts: {
      pickup_only: product.pickupOnly,
      flagship: product.flagship,
      permit_kind: product.permitKind,
      permit_number: product.permitNumber,
      producer_percent: priceSplit?.producer ?? null,
      enterprise_percent: priceSplit?.enterprise ?? null,
      packaging_percent: priceSplit?.packaging ?? null,
    },
    variants: product.variants.map(({ label, price, weightGrams, stock }) => ({
      label,
      price,
      weight_grams: weightGrams,
      stock,
    })),
  };
}

/** The reader has seen to it that every handle that goods name exists. */
function idOf(ids: ReadonlyMap<string, string>, handle: string): string {
  const id = ids.get(handle);
  if (id === undefined) throw new Error(`Nothing has the handle ${handle}.`);
  return id;
}
