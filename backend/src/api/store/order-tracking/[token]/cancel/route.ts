import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { cancelOnRequestWorkflow } from "../../../../../workflows/aftersales/cancel-on-request";
import { answerAftersales } from "../../aftersales";
import type { CancelRequest } from "../../aftersales-requests";
import { trackedOrderId } from "../../token";

/** Cancels an order for the holder of its tracking link; asked again, changes nothing. */
export async function POST(
  request: MedusaStoreRequest<CancelRequest>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  await cancelOnRequestWorkflow(request.scope).run({
    input: {
      order_id: trackedOrderId(request),
      by: "buyer",
      actor: null,
      reason: request.validatedBody.reason || null,
      is_unfetched: false,
    },
  });
  await answerAftersales(request, response);
}
