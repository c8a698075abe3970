import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmPaymentWorkflow } from "../../../../../workflows/order/confirm-payment";
import { answerHandling } from "../../handling";

/** Records that the money for an order has come; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  await confirmPaymentWorkflow(request.scope).run({
    input: { order_id: String(request.params.id), by: request.auth_context.actor_id },
  });
  await answerHandling(request, response);
}
