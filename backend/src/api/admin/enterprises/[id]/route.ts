import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { updateEnterpriseWorkflow } from "../../../../workflows/village/update-enterprise";
import { findRow } from "../../shared/find-row";
import type { UpdateEnterprise } from "../validators";

/** One enterprise. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const enterprise = await findRow(request, "enterprise", String(request.params.id));
  response.json({ enterprise });
}

/** Changes an enterprise. */
export async function POST(
  request: AuthenticatedMedusaRequest<UpdateEnterprise>,
  response: MedusaResponse,
): Promise<void> {
  const id = String(request.params.id);
  await findRow(request, "enterprise", id);
  await updateEnterpriseWorkflow(request.scope).run({
    input: { ...request.validatedBody, id },
  });
  response.json({ enterprise: await findRow(request, "enterprise", id) });
}
