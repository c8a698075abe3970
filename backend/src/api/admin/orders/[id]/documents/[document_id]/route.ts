import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendDocument } from "../../../../../shared/send-document";

/** A file that a buyer sent, for the manager. */
export async function GET(
  { scope, params }: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const asked = { id: String(params.document_id), order_id: String(params.id) };
  await sendDocument(scope, asked, response);
}
