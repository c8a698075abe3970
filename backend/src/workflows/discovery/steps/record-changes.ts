import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Reference } from "../../../discovery/writing/references";
import { DISCOVERY_MODULE } from "../../../modules/discovery";
import type DiscoveryModuleService from "../../../modules/discovery/service";

/** Remembers that things change, for an index that is being made at the same time. */
export const recordChangesStep = createStep(
  "record-catalogue-changes",
  async ({ references }: { references: readonly Reference[] }, { container }) => {
    const discovery = container.resolve<DiscoveryModuleService>(DISCOVERY_MODULE);
    const changes = await discovery.createCatalogueChanges(
      references.map(({ id, kind }) => ({ kind, document_id: id })),
    );
    const ids = changes.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids === undefined) return;
    await container.resolve<DiscoveryModuleService>(DISCOVERY_MODULE).deleteCatalogueChanges(ids);
  },
);
