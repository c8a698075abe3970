import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { only } from "../../../lib/only";
import { saveProducersWorkflow } from "../../../workflows/village/save-producers";
import { findRow } from "../shared/find-row";
import { listRows } from "../shared/list-rows";
import type { CreateProducer } from "./validators";

/** A page of producers. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { rows, page } = await listRows(request, "producer");
  response.json({ producers: rows, ...page });
}

/** Makes a producer. */
export async function POST(
  request: AuthenticatedMedusaRequest<CreateProducer>,
  response: MedusaResponse,
): Promise<void> {
  const { result } = await saveProducersWorkflow(request.scope).run({
    input: { create: [request.validatedBody], update: [] },
  });
  const producer = await findRow(request, "producer", only(result).id);
  response.status(201).json({ producer });
}
