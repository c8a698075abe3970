import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { openCardPaymentWorkflow } from "../../../../../workflows/card/open-card-payment";
import { trackedOrderId } from "../../token";
import type { CardFormRequest } from "../../validators";

/**
 * What the browser of a tracking link's holder needs to pay the order by card; null once it is paid.
 * Asked again, answers the same payment, unless another is asked for because this one waits for a bank that
 * its buyer has left.
 */
export async function POST(
  request: MedusaStoreRequest<CardFormRequest>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const { renew = false } = request.validatedBody;
  const input = { order_id: trackedOrderId(request), renew };
  const { result } = await openCardPaymentWorkflow(request.scope).run({ input });
  response.json({ card: result });
}
