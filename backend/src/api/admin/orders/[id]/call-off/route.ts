import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelOnRequestWorkflow } from "../../../../../workflows/aftersales/cancel-on-request";
import { answerAftersales } from "../../aftersales";
import type { CallOff } from "../../aftersales-requests";

/** Cancels an order with a reason that its buyer reads; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<CallOff>,
  response: MedusaResponse,
): Promise<void> {
  await cancelOnRequestWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      by: "manager",
      actor: request.auth_context.actor_id,
      reason: request.validatedBody.reason,
      is_unfetched: false,
    },
  });
  await answerAftersales(request, response);
}
