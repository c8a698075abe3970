import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { sendDocument } from "../../../../../shared/send-document";
import { trackedOrderId } from "../../../token";

/** A file that was sent with an order, for whoever has its tracking link. */
export async function GET(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  const asked = { id: String(request.params.document_id), order_id: trackedOrderId(request) };
  await sendDocument(request.scope, asked, response);
}
