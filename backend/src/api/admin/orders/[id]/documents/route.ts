import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readDocuments, toDocument } from "../../../../../lib/documents/order-documents";

/** Tells of the files that a buyer sent as proof of their payment. */
export async function GET(
  { scope, params }: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const documents = await readDocuments(scope, String(params.id));
  const proofs = documents.filter(({ kind }) => kind === "payment_proof");
  response.json({ documents: proofs.map(toDocument) });
}
