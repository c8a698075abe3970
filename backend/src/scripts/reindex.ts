import type { ExecArgs } from "@medusajs/framework/types";
import { catalogueIndexes } from "../discovery/writing/indexes";
import { reindexCatalogueWorkflow } from "../workflows/discovery/reindex-catalogue";

/** Makes the search indexes anew while no backend is running. */
export default async function reindex({ container }: ExecArgs): Promise<void> {
  const { result } = await reindexCatalogueWorkflow(container).run({
    input: { indexes: catalogueIndexes() },
  });
  console.log(`${result.reindexed} documents`);
}
