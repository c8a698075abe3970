import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CatalogueIndex } from "../../../discovery/writing/indexes";

/**
 * Fills a second index beside each of these and lets it take over, so that search has no gap. A
 * failure leaves the old index in its place; there is nothing to undo.
 */
export const rebuildIndexesStep = createStep(
  "rebuild-catalogue-indexes",
  async ({ indexes }: { indexes: CatalogueIndex[] }, { container }) => {
    const startedAt = new Date();
    const search = container.resolve(Modules.SEARCH);
    for (const index of indexes) await search.reindex({ index, strategy: "swap" });
    return new StepResponse({ startedAt });
  },
);
