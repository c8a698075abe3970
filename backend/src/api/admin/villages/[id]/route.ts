import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveVillagesWorkflow } from "../../../../workflows/village/save-villages";
import { findRow } from "../../shared/find-row";
import type { UpdateVillage } from "../validators";

/** One village. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const village = await findRow(request, "village", String(request.params.id));
  response.json({ village });
}

/** Changes a village. */
export async function POST(
  request: AuthenticatedMedusaRequest<UpdateVillage>,
  response: MedusaResponse,
): Promise<void> {
  const id = String(request.params.id);
  await findRow(request, "village", id);
  await saveVillagesWorkflow(request.scope).run({
    input: { create: [], update: [{ ...request.validatedBody, id }] },
  });
  response.json({ village: await findRow(request, "village", id) });
}
