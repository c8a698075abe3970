import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendRefundWorkflow } from "../../../../../../../workflows/aftersales/send-refund";
import { answerAftersales } from "../../../../aftersales";
import type { Sent } from "../../../../aftersales-requests";

/** Notes that owed money has been sent; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<Sent>,
  response: MedusaResponse,
): Promise<void> {
  await sendRefundWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      refund_id: String(request.params.refund_id),
      how: request.validatedBody.how,
      note: request.validatedBody.note ?? null,
      by: request.auth_context.actor_id,
    },
  });
  await answerAftersales(request, response);
}
