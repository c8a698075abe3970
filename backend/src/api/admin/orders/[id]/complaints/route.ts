import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readComplaints } from "../../../../../lib/complaints/complaints";
import { toComplaint } from "../../../../../lib/complaints/shape";
import { readDocuments } from "../../../../../lib/documents/order-documents";

/** What the buyer of an order complained of, the latest first, with their pictures. */
export async function GET(
  { scope, params }: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const orderId = String(params.id);
  const [complaints, documents] = await Promise.all([
    readComplaints(scope, orderId),
    readDocuments(scope, orderId),
  ]);
  response.json({ complaints: complaints.map((complaint) => toComplaint(complaint, documents)) });
}
