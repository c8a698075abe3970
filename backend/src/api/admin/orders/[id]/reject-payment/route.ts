import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { rejectPaymentWorkflow } from "../../../../../workflows/payment/reject-payment";
import { answerHandling } from "../../handling";
import type { RejectPayment } from "../../validators";

/** Tells the buyer that the payment they reported has not come, and why. */
export async function POST(
  request: AuthenticatedMedusaRequest<RejectPayment>,
  response: MedusaResponse,
): Promise<void> {
  await rejectPaymentWorkflow(request.scope).run({
    input: { order_id: String(request.params.id), reason: request.validatedBody.reason },
  });
  await answerHandling(request, response);
}
