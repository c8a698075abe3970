import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { arriveWorkflow } from "../../../../../workflows/order/arrive";
import { answerHandling } from "../../handling";

/** Tells that what a courier took has arrived; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  await arriveWorkflow(request.scope).run({
    input: { order_id: String(request.params.id), by: request.auth_context.actor_id },
  });
  await answerHandling(request, response);
}
