import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type Changes, findAffected } from "../../discovery/changes/affected";
import { BATCH_SIZE } from "../../discovery/documents/build";
import { inBatches } from "../../discovery/writing/references";
import { refreshCatalogueWorkflow } from "./refresh-catalogue";

/** Refreshes everything that shows any of the changed records. */
export async function refreshAffected(container: MedusaContainer, changes: Changes): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const affected = await findAffected(query, changes);
  for (const references of inBatches(affected, BATCH_SIZE)) {
    await refreshCatalogueWorkflow(container).run({ input: { references } });
  }
}
