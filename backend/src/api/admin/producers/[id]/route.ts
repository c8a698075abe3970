import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveProducersWorkflow } from "../../../../workflows/village/save-producers";
import { findRow } from "../../shared/find-row";
import type { UpdateProducer } from "../validators";

/** One producer. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const producer = await findRow(request, "producer", String(request.params.id));
  response.json({ producer });
}

/** Changes a producer. */
export async function POST(
  request: AuthenticatedMedusaRequest<UpdateProducer>,
  response: MedusaResponse,
): Promise<void> {
  const id = String(request.params.id);
  await findRow(request, "producer", id);
  await saveProducersWorkflow(request.scope).run({
    input: { create: [], update: [{ ...request.validatedBody, id }] },
  });
  response.json({ producer: await findRow(request, "producer", id) });
}
