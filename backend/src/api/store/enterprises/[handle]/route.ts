import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ENTERPRISE_FIELDS, readActive, toStoreEnterprise } from "../../shapes/enterprise";
import { notFound } from "../../shapes/not-found";

/** One enterprise that sells here. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph(
    {
      entity: "enterprise",
      fields: ENTERPRISE_FIELDS,
      filters: { handle: request.params.handle, is_active: true },
    },
    { locale: request.locale },
  );
  const [enterprise] = readActive(data);
  if (enterprise === undefined) throw notFound("enterprise");
  response.json({ enterprise: toStoreEnterprise(enterprise) });
}
