import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refundOrderWorkflow } from "../../../../../workflows/aftersales/refund-order";
import { answerAftersales } from "../../aftersales";
import type { RefundRequest } from "../../aftersales-requests";

/** Gives back some or all of what was paid; asked again under the same key, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<RefundRequest>,
  response: MedusaResponse,
): Promise<void> {
  await refundOrderWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      by: request.auth_context.actor_id,
      ...request.validatedBody,
    },
  });
  await answerAftersales(request, response);
}
