import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handOverWorkflow } from "../../../../../workflows/order/hand-over";
import { answerHandling } from "../../handling";

/** Records that an order was given to its buyer or the courier; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  await handOverWorkflow(request.scope).run({
    input: { order_id: String(request.params.id), by: request.auth_context.actor_id },
  });
  await answerHandling(request, response);
}
