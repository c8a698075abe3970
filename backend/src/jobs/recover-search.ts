import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { lookAtMeilisearch } from "../discovery/ask/meilisearch-state";
import { CATALOGUE, hasMeilisearch } from "../discovery/writing/indexes";
import { reindexCatalogueWorkflow } from "../workflows/discovery/reindex-catalogue";

/**
 * Makes the index on Meilisearch anew once Meilisearch answers again after it has missed changes, or
 * after it has lost the index.
 */
export default async function recoverSearch(container: MedusaContainer): Promise<void> {
  if (!hasMeilisearch()) return;
  if ((await lookAtMeilisearch(container)) !== "stale") return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.info("Meilisearch is back and has missed something: its index is made anew.");
  await reindexCatalogueWorkflow(container).run({ input: { indexes: [CATALOGUE] } });
}

export const config = {
  name: "recover-search",
  schedule: { interval: 5000, concurrency: "forbid" },
};
