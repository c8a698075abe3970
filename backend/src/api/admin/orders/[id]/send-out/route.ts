import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendOutWorkflow } from "../../../../../workflows/order/send-out";
import { answerHandling } from "../../handling";

/** Tells that the enterprise's own carrier has taken an order; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  await sendOutWorkflow(request.scope).run({
    input: { order_id: String(request.params.id), by: request.auth_context.actor_id },
  });
  await answerHandling(request, response);
}
