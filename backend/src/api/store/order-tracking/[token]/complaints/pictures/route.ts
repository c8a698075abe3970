import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { refuseDocument } from "../../../../../../lib/documents/refusals";
import { addComplaintPictureWorkflow } from "../../../../../../workflows/complaints/add-picture";
import { sentFile } from "../../../one-file";
import { trackedOrderId } from "../../../token";

/** Adds a picture to the open complaint of an order; the same one sent again changes nothing. */
export async function POST(request: MedusaStoreRequest, response: MedusaResponse): Promise<void> {
  response.set("cache-control", "no-store");
  const order_id = trackedOrderId(request);
  const content = sentFile(request);
  if (content === null) throw refuseDocument("document_unknown");
  const { result } = await addComplaintPictureWorkflow(request.scope).run({
    input: { order_id, content },
  });
  response.json({ picture: { id: result } });
}
