import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { askReturnWorkflow } from "../../../../../workflows/aftersales/ask-return";
import { answerAftersales } from "../../aftersales";
import type { ReturnRequestBody } from "../../aftersales-requests";
import { trackedOrderId } from "../../token";

/** Asks the enterprise to take goods back; asked again while that is open, changes nothing. */
export async function POST(
  request: MedusaStoreRequest<ReturnRequestBody>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  await askReturnWorkflow(request.scope).run({
    input: { order_id: trackedOrderId(request), ...request.validatedBody },
  });
  await answerAftersales(request, response);
}
