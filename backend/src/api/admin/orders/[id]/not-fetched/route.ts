import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelOnRequestWorkflow } from "../../../../../workflows/aftersales/cancel-on-request";
import { answerAftersales } from "../../aftersales";
import type { NotFetched } from "../../aftersales-requests";

/** Puts back what nobody fetched, and cancels its order with a reason; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<NotFetched>,
  response: MedusaResponse,
): Promise<void> {
  await cancelOnRequestWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      by: "manager",
      actor: request.auth_context.actor_id,
      reason: request.validatedBody.reason,
      is_unfetched: true,
    },
  });
  await answerAftersales(request, response);
}
