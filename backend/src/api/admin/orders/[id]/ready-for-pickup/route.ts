import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { markReadyForPickupWorkflow } from "../../../../../workflows/order/mark-ready-for-pickup";
import { answerHandling } from "../../handling";

/** Tells that an order can be fetched; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  await markReadyForPickupWorkflow(request.scope).run({
    input: { order_id: String(request.params.id), by: request.auth_context.actor_id },
  });
  await answerHandling(request, response);
}
