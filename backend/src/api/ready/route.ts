import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * 200 only when the shop can be used: the database answers and the shop has been set up. Search is
 * not asked for: it goes on without Meilisearch, and says so in its answers.
 */
export async function GET(request: MedusaRequest, response: MedusaResponse): Promise<void> {
  response.setHeader("cache-control", "no-store");
  try {
    const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({ entity: "region", fields: ["id"] });
    const isSetUp = data.length > 0;
    response.status(isSetUp ? 200 : 503).json({ status: isSetUp ? "ready" : "not_set_up" });
  } catch (error) {
    const logger = request.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error("The database did not answer.", error instanceof Error ? error : undefined);
    response.status(503).json({ status: "database_not_ready" });
  }
}
