import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { saveRefundAccountWorkflow } from "../../../../../workflows/aftersales/save-refund-account";
import { answerAftersales } from "../../aftersales";
import type { RefundAccountRequest } from "../../aftersales-requests";
import { trackedOrderId } from "../../token";

/** Keeps where the holder of a tracking link wants money that is owed to them. */
export async function POST(
  request: MedusaStoreRequest<RefundAccountRequest>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  await saveRefundAccountWorkflow(request.scope).run({
    input: { order_id: trackedOrderId(request), ...request.validatedBody },
  });
  await answerAftersales(request, response);
}
