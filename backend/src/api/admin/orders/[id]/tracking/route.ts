import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { setShipmentWorkflow } from "../../../../../workflows/order/set-shipment";
import { answerHandling } from "../../handling";
import type { ShipmentRequest } from "../../shipment-request";

/** Says who carries an order that has left, and under which number; asked again, changes nothing. */
export async function POST(
  request: AuthenticatedMedusaRequest<ShipmentRequest>,
  response: MedusaResponse,
): Promise<void> {
  await setShipmentWorkflow(request.scope).run({
    input: { order_id: String(request.params.id), carried: request.validatedBody },
  });
  await answerHandling(request, response);
}
