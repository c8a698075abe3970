import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createEnterpriseWorkflow } from "../../../workflows/village/create-enterprise";
import { findRow } from "../shared/find-row";
import { listRows } from "../shared/list-rows";
import type { CreateEnterprise } from "./validators";

/** A page of enterprises. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { rows, page } = await listRows(request, "enterprise");
  response.json({ enterprises: rows, ...page });
}

/** Makes an enterprise. */
export async function POST(
  request: AuthenticatedMedusaRequest<CreateEnterprise>,
  response: MedusaResponse,
): Promise<void> {
  const { result } = await createEnterpriseWorkflow(request.scope).run({
    input: request.validatedBody,
  });
  const enterprise = await findRow(request, "enterprise", result.id);
  response.status(201).json({ enterprise });
}
