import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decideReturnWorkflow } from "../../../../../../../workflows/aftersales/decide-return";
import { answerAftersales } from "../../../../aftersales";

/** Agrees to take goods back; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  await decideReturnWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      return_request_id: String(request.params.return_id),
      decision: "agreed",
      reason: null,
      by: request.auth_context.actor_id,
    },
  });
  await answerAftersales(request, response);
}
