import type { MedusaContainer } from "@medusajs/framework/types";
import type { Reference } from "../discovery/writing/references";
import { importCategories } from "./categories";
import { importEnterprise } from "./enterprise";
import { importGoods } from "./goods";
import { importLocalDelivery } from "./local-delivery";
import { importProducers } from "./producers";
import type { Progress } from "./progress";
import { importRates } from "./rates";
import type { Seed } from "./read-seed";
import { showInSearch } from "./search";
import { importVillage } from "./village";

interface ImportOptions {
  setStock: boolean;
  progress: Progress;
}

/** Makes the shop agree with the files; a second run with the same files changes nothing. */
export async function importVillages(
  container: MedusaContainer,
  { categories, villages }: Seed,
  { setStock, progress }: ImportOptions,
): Promise<void> {
  const categoryIds = await importCategories(container, categories);
  const shown: Reference[] = [];
  for (const seed of villages) {
    const village = await importVillage(container, seed);
    const enterprise = await importEnterprise(container, seed, village.id);
    const producers = await importProducers(container, seed, enterprise.id);
    const hasNewRates = await importRates(container, seed, enterprise.id);
    const hasNewCarrier = await importLocalDelivery(container, seed, enterprise.id);
    const isChanged =
      village.isChanged ||
      enterprise.isChanged ||
      producers.isChanged ||
      hasNewRates ||
      hasNewCarrier;
    progress.done(1, {
      added: village.isNew ? 1 : 0,
      changed: isChanged && !village.isNew ? 1 : 0,
    });
    if (isChanged || village.isNew) {
      shown.push({ kind: "village", id: village.id });
      for (const id of producers.ids.values()) shown.push({ kind: "producer", id });
    }
    const goods = await importGoods(container, seed, {
      categoryIds,
      producerIds: producers.ids,
      enterpriseId: enterprise.id,
      setStock,
      progress,
    });
    shown.push(...goods.map((id) => ({ kind: "product" as const, id })));
  }
  await showInSearch(container, shown);
}
