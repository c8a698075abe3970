import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { openComplaintWorkflow } from "../../../../../workflows/complaints/open-complaint";
import { trackedOrderId } from "../../token";
import type { ComplaintRequest } from "../../validators";

/** Opens a complaint about an order; asked again in the same words, changes nothing. */
export async function POST(
  request: MedusaStoreRequest<ComplaintRequest>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const { result } = await openComplaintWorkflow(request.scope).run({
    input: { order_id: trackedOrderId(request), ...request.validatedBody },
  });
  response.json({ complaint: { id: result.id } });
}
