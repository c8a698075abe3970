import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** The enterprise that an address names; 404 when there is none. */
export async function enterpriseIdOf({
  scope,
  params,
}: AuthenticatedMedusaRequest): Promise<string> {
  const id = String(params.id);
  const query = scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "enterprise", fields: ["id"], filters: { id } });
  if (data.length > 0) return id;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no enterprise ${id}.`);
}
