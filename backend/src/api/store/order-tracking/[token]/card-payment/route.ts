import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { openCardPaymentWorkflow } from "../../../../../workflows/card/open-card-payment";
import { trackedOrderId } from "../../token";

/**
 * What the browser of a tracking link's holder needs to pay the order by card; null once it is paid.
 * Asked again, answers the same payment.
 */
export async function POST(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  response.set("cache-control", "no-store");
  const input = { order_id: trackedOrderId(request) };
  const { result } = await openCardPaymentWorkflow(request.scope).run({ input });
  response.json({ card: result });
}
