import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handOverWorkflow } from "../../../../../workflows/order/hand-over";
import type { HandOver } from "../../hand-over-request";
import { answerHandling } from "../../handling";

/** Records that an order was given to its buyer or the courier; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<HandOver>,
  response: MedusaResponse,
): Promise<void> {
  const { pickup_code, shipment } = request.validatedBody;
  await handOverWorkflow(request.scope).run({
    input: {
      order_id: String(request.params.id),
      by: request.auth_context.actor_id,
      pickup_code,
      carried: shipment,
    },
  });
  await answerHandling(request, response);
}
