import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CATALOGUE_FALLBACK } from "../../discovery/writing/indexes";

/**
 * 200 only when the shop can be used: the database answers, the shop has been set up, and the search
 * index that PostgreSQL keeps is filled. Meilisearch is not asked for: search goes on without it.
 */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  response.setHeader("cache-control", "no-store");
  try {
    const status = await readiness(request.scope);
    response.status(status === "ready" ? 200 : 503).json({ status });
  } catch (error) {
    const logger = request.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error("The database did not answer.", error instanceof Error ? error : undefined);
    response.status(503).json({ status: "database_not_ready" });
  }
}

async function readiness(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: regions } = await query.graph({ entity: "region", fields: ["id"] });
  if (regions.length === 0) return "not_set_up";
  const indexes = await container.resolve(Modules.SEARCH).listIndexes();
  const fallback = indexes.find(({ name }) => name === CATALOGUE_FALLBACK);
  return fallback?.status === "ready" ? "ready" : "search_not_ready";
}
