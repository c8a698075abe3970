import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideReturnWorkflow } from "../../../../../../../workflows/aftersales/decide-return";
import { answerAftersales } from "../../../../aftersales";
import type { Reasoned } from "../../../../aftersales-requests";

/** Declines to take goods back, with a reason that the buyer reads; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<Reasoned>,
  response: MedusaResponse,
): Promise<void> {
  await decideReturnWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      return_request_id: String(request.params.return_id),
      decision: "declined",
      reason: request.validatedBody.reason,
      by: request.auth_context.actor_id,
    },
  });
  await answerAftersales(request, response);
}
