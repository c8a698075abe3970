import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

/** One record by its id, with the fields the request asks for; 404 when there is none. */
export async function findRow(request: AuthenticatedMedusaRequest, entity: string, id: string) {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity,
    fields: request.queryConfig.fields,
    filters: { id },
  });
  const [row] = data;
  if (row === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${entity} ${id}.`);
  }
  return row;
}
