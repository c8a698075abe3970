import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ENTERPRISE_FIELDS, readActive, toStoreEnterprise } from "../shapes/enterprise";

/** All enterprises that sell here. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    { entity: "enterprise", fields: ENTERPRISE_FIELDS, filters: { is_active: true } },
    { locale: request.locale },
  );
  response.json({ enterprises: readActive(data).map(toStoreEnterprise) });
}
