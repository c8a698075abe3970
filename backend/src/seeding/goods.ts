import type { VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { addVariantsWorkflow } from "../workflows/goods/add-variants";
import { createGoodsWorkflow } from "../workflows/goods/create-goods";
import type { GoodsChange } from "../workflows/goods/goods-change";
import type { NewProduct, Seller } from "../workflows/goods/new-product";
import { updateGoodsWorkflow } from "../workflows/goods/update-goods";
import { changesOf } from "./goods-changes";
import { type GoodsRow, listGoods, sellerOf } from "./goods-rows";
import { keepPicture } from "./pictures";
import type { Progress } from "./progress";
import { saveTranslations, type TranslatedRecord } from "./translations";

const BATCH = 50;

interface GoodsContext {
  categoryIds: ReadonlyMap<string, string>;
  producerIds: ReadonlyMap<string, string>;
  enterpriseId: string;
  setStock: boolean;
  progress: Progress;
}

/** Makes the goods of an enterprise agree with their files, a batch at a time. */
export async function importGoods(
  container: MedusaContainer,
  seed: VillageSeed,
  context: GoodsContext,
): Promise<void> {
  const seller = await sellerOf(container, context.enterpriseId);
  for (let start = 0; start < seed.products.length; start += BATCH) {
    const batch = seed.products.slice(start, start + BATCH);
    await importBatch(container, seed, batch, { ...context, seller });
  }
}

type Products = VillageSeed["products"];

async function importBatch(
  container: MedusaContainer,
  seed: VillageSeed,
  batch: Products,
  context: GoodsContext & { seller: Seller },
): Promise<void> {
  const { seller, setStock, progress } = context;
  const handles = batch.map(({ handle }) => handle);
  const known = await listGoods(container, handles);
  const create: NewProduct[] = [];
  const changes: GoodsChange[] = [];
  for (const product of batch) {
    const row = known.get(product.handle);
    const wanted = await wantedGoods(container, product, row, context);
    if (row === undefined) create.push(wanted);
    else {
      const change = changesOf(row, wanted, { setStock });
      if (change !== null) changes.push(change);
    }
  }
  if (create.length > 0) {
    await createGoodsWorkflow(container).run({ input: { seller, products: create } });
  }
  if (changes.length > 0) {
    await updateGoodsWorkflow(container).run({ input: { changes } });
  }
  for (const { id, newVariants } of changes) {
    if (newVariants === null) continue;
    const { optionId, knownValues, variants } = newVariants;
    await addVariantsWorkflow(container).run({
      input: {
        seller,
        product_id: id,
        option_id: optionId,
        known_values: knownValues,
        variants,
      },
    });
  }
  const isWritten = create.length + changes.length > 0;
  const rows = isWritten ? await listGoods(container, handles) : known;
  const translated = await saveTranslations(container, textsOf(seed, [...rows.values()]));
  const created = new Set(create.map(({ handle }) => handle));
  const touched = [...rows.values()].filter(
    ({ id, handle, variants }) =>
      !created.has(handle) &&
      (changes.some((change) => change.id === id) ||
        [id, ...variants.map((variant) => variant.id)].some((one) => translated.has(one))),
  );
  progress.done(batch.length, { added: create.length, changed: touched.length });
}

async function wantedGoods(
  container: MedusaContainer,
  product: Products[number],
  row: GoodsRow | undefined,
  { categoryIds, producerIds }: GoodsContext,
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

function textsOf({ translations }: VillageSeed, rows: readonly GoodsRow[]): TranslatedRecord[] {
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
