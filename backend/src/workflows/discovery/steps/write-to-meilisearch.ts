import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { availabilityOf } from "../../../discovery/ask/engine";
import type { CatalogueDocument } from "../../../discovery/fields/catalogue-document";
import { CATALOGUE, hasMeilisearch, writeToIndex } from "../../../discovery/writing/indexes";
import { isNotFilledYet } from "../../../discovery/writing/missing-index";
import type { Reference } from "../../../discovery/writing/references";
import { mutationsFor } from "../../../discovery/writing/seed";
import { DISCOVERY_MODULE } from "../../../modules/discovery";
import type DiscoveryModuleService from "../../../modules/discovery/service";

interface Writing {
  references: readonly Reference[];
  documents: readonly CatalogueDocument[];
  /** Ids of the records of these changes. */
  changes: string[];
}

/**
 * Writes the index on Meilisearch and waits until it can be found there. When Meilisearch does not
 * take it the workflow goes on: the changes are marked as missed, PostgreSQL answers from now on, and
 * a job makes the index anew once Meilisearch is back.
 */
export const writeToMeilisearchStep = createStep(
  "write-catalogue-to-meilisearch",
  async ({ references, documents, changes }: Writing, { container }) => {
    if (!hasMeilisearch()) return new StepResponse(undefined);
    const ids = references.map(({ id }) => id);
    try {
      const search = container.resolve(Modules.SEARCH);
      await writeToIndex(search, CATALOGUE, mutationsFor(ids, documents));
    } catch (error) {
      if (!isNotFilledYet(error)) await noteMissed(container, changes, error);
    }
    return new StepResponse(undefined);
  },
);

async function noteMissed(container: MedusaContainer, changes: string[], error: unknown) {
  availabilityOf(container).reportAway();
  await container
    .resolve<DiscoveryModuleService>(DISCOVERY_MODULE)
    .updateCatalogueChanges({ selector: { id: changes }, data: { is_missed: true } });
  const reason = error instanceof Error ? error.message : String(error);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Meilisearch did not take ${changes.length} changes, which it will get later: ${reason}`);
}
