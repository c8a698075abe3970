import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { catalogueIndexes } from "../../../../discovery/writing/indexes";
import { reindexCatalogueWorkflow } from "../../../../workflows/discovery/reindex-catalogue";

/** Makes the search indexes anew; answers when they have taken over. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { result } = await reindexCatalogueWorkflow(request.scope).run({
    input: { indexes: catalogueIndexes() },
  });
  response.json(result);
}
