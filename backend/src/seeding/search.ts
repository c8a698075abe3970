import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { catalogueIndexes } from "../discovery/writing/indexes";
import { inBatches, type Reference } from "../discovery/writing/references";
import { refreshCatalogueWorkflow } from "../workflows/discovery/refresh-catalogue";
import { reindexCatalogueWorkflow } from "../workflows/discovery/reindex-catalogue";

const BATCH = 200;

/**
 * Lets search and the storefront show what an import changed. Nobody else would: in the process of a
 * command the subscriber to changes rests, so that it is done once for all. Indexes that were never filled are filled.
 */
export async function showInSearch(
  container: MedusaContainer,
  changed: readonly Reference[],
): Promise<void> {
  const details = await container.resolve(Modules.SEARCH).listIndexes();
  const unfilled = catalogueIndexes().filter(
    (index) => details.find(({ name }) => name === index)?.status !== "ready",
  );
  if (unfilled.length > 0) {
    await reindexCatalogueWorkflow(container).run({ input: { indexes: unfilled } });
    return;
  }
  for (const references of inBatches(changed, BATCH)) {
    await refreshCatalogueWorkflow(container).run({ input: { references } });
  }
}
