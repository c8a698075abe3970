import type { VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { addVariantsWorkflow } from "../workflows/goods/add-variants";
import { createGoodsWorkflow } from "../workflows/goods/create-goods";
import type { GoodsChange } from "../workflows/goods/goods-change";
import type { NewProduct, Seller } from "../workflows/goods/new-product";
import { updateGoodsWorkflow } from "../workflows/goods/update-goods";
import { changesOf } from "./goods-changes";
import { listGoods, sellerOf } from "./goods-rows";
import { textsOf } from "./goods-texts";
import type { Progress } from "./progress";
import { saveTranslations } from "./translations";
import { type HandleIds, wantedGoods } from "./wanted-goods";

const BATCH = 50;

interface GoodsContext extends HandleIds {
  enterpriseId: string;
  setStock: boolean;
  progress: Progress;
}

/**
 * Makes the goods of an enterprise agree with their files, a batch at a time; answers the ids of the
 * products that were made or changed.
 */
export async function importGoods(
  container: MedusaContainer,
  seed: VillageSeed,
  context: GoodsContext,
): Promise<string[]> {
  const touched: string[] = [];
  const seller = await sellerOf(container, context.enterpriseId);
  for (let start = 0; start < seed.products.length; start += BATCH) {
    const batch = seed.products.slice(start, start + BATCH);
    touched.push(...(await importBatch(container, seed, batch, { ...context, seller })));
  }
  return touched;
}

type Products = VillageSeed["products"];

async function importBatch(
  container: MedusaContainer,
  seed: VillageSeed,
  batch: Products,
  context: GoodsContext & { seller: Seller },
): Promise<string[]> {
  const { seller, setStock, progress } = context;
  const handles = batch.map(({ handle }) => handle);
  const known = await listGoods(container, handles);
  const wantedBatch = await Promise.all(
    batch.map((product) => wantedGoods(container, product, known.get(product.handle), context)),
  );
  const create: NewProduct[] = [];
  const changes: GoodsChange[] = [];
  for (const wanted of wantedBatch) {
    const row = known.get(wanted.handle);
    if (row === undefined) create.push(wanted);
    else {
      const change = changesOf(row, wanted, { setStock });
      if (change !== null) changes.push(change);
    }
  }
  await write(container, seller, { create, changes });
  const isWritten = create.length + changes.length > 0;
  const rows = isWritten ? await listGoods(container, handles) : known;
  const translated = await saveTranslations(container, textsOf(seed, [...rows.values()]));
  const changedIds = new Set([...translated, ...changes.map(({ id }) => id)]);
  const created = new Set(create.map(({ handle }) => handle));
  const touched = [...rows.values()].filter(
    ({ id, handle, variants }) =>
      created.has(handle) ||
      changedIds.has(id) ||
      variants.some((variant) => changedIds.has(variant.id)),
  );
  progress.done(batch.length, {
    added: create.length,
    changed: touched.length - create.length,
  });
  return touched.map(({ id }) => id);
}

async function write(
  container: MedusaContainer,
  seller: Seller,
  { create, changes }: { create: NewProduct[]; changes: GoodsChange[] },
): Promise<void> {
  if (create.length > 0) {
    await createGoodsWorkflow(container).run({ input: { seller, products: create } });
  }
  if (changes.length > 0) await updateGoodsWorkflow(container).run({ input: { changes } });
  for (const { id, newVariants } of changes) {
    if (newVariants === null) continue;
    const { optionId, knownCount, variants } = newVariants;
    await addVariantsWorkflow(container).run({
      input: { seller, product_id: id, option_id: optionId, known_count: knownCount, variants },
    });
  }
}
