import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CATALOGUE, type CatalogueIndex } from "../../../discovery/writing/indexes";
import { DISCOVERY_MODULE } from "../../../modules/discovery";
import type DiscoveryModuleService from "../../../modules/discovery/service";

interface Forgetting {
  indexes: CatalogueIndex[];
  /** When the indexes began to be made. */
  before: Date;
}

/** Forgets what the new indexes know already: with the one on Meilisearch, also what it had missed. */
export const forgetChangesStep = createStep(
  "forget-catalogue-changes",
  async ({ indexes, before }: Forgetting, { container }) => {
    const discovery = container.resolve<DiscoveryModuleService>(DISCOVERY_MODULE);
    await discovery.deleteCatalogueChanges({
      created_at: { $lt: new Date(before) },
      ...(indexes.includes(CATALOGUE) ? {} : { is_missed: false }),
    });
    return new StepResponse(undefined);
  },
);
