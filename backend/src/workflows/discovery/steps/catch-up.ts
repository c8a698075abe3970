import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BATCH_SIZE } from "../../../discovery/documents/build";
import { inBatches } from "../../../discovery/writing/references";
import { readChanges } from "../../../discovery/writing/seed";
import { refreshCatalogueWorkflow } from "../refresh-catalogue";

/**
 * Writes once more what changed while an index was made: in the moment before it took over, changes
 * still went into the old one.
 */
export const catchUpStep = createStep(
  "catch-up-with-catalogue",
  async ({ since }: { since: Date }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const changed = await readChanges(query, new Date(since));
    for (const references of inBatches(changed, BATCH_SIZE)) {
      await refreshCatalogueWorkflow(container).run({ input: { references } });
    }
    return new StepResponse(undefined);
  },
);
