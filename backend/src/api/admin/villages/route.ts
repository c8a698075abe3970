import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { only } from "../../../lib/only";
import { saveVillagesWorkflow } from "../../../workflows/village/save-villages";
import { findRow } from "../shared/find-row";
import { listRows } from "../shared/list-rows";
import type { CreateVillage } from "./validators";

/** A page of villages. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { rows, page } = await listRows(request, "village");
  response.json({ villages: rows, ...page });
}

/** Makes a village. */
export async function POST(
  request: AuthenticatedMedusaRequest<CreateVillage>,
  response: MedusaResponse,
): Promise<void> {
  const { result } = await saveVillagesWorkflow(request.scope).run({
    input: { create: [request.validatedBody], update: [] },
  });
  const village = await findRow(request, "village", only(result).id);
  response.status(201).json({ village });
}
