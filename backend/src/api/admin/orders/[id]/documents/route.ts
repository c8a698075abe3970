import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDocuments, toDocument } from "../../../../../lib/documents/order-documents";
import { orderOf } from "../../order-of";

/** Tells of the files that a buyer sent as proof of their payment. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { id } = await orderOf(request);
  const documents = await readDocuments(request.scope, id);
  const proofs = documents.filter(({ kind }) => kind === "payment_proof");
  response.json({ documents: proofs.map(toDocument) });
}
