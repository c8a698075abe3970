import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { receiveReturnWorkflow } from "../../../../../../../workflows/aftersales/receive-return";
import { answerAftersales } from "../../../../aftersales";
import type { Receive } from "../../../../aftersales-requests";

/** Notes that goods have come back, and whether they can be sold again; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<Receive>,
  response: MedusaResponse,
): Promise<void> {
  await receiveReturnWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      return_request_id: String(request.params.return_id),
      is_fit_for_sale: request.validatedBody.is_fit_for_sale,
      by: request.auth_context.actor_id,
    },
  });
  await answerAftersales(request, response);
}
