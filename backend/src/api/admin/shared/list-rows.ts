import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** A page of records as an admin list shows it, by what the query of the request asks for. */
export async function listRows(request: AuthenticatedMedusaRequest, entity: string) {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity,
    fields: request.queryConfig.fields,
    filters: request.filterableFields,
    pagination: request.queryConfig.pagination,
  });
  return {
    rows: data,
    page: { count: metadata?.count ?? 0, offset: metadata?.skip ?? 0, limit: metadata?.take ?? 0 },
  };
}
