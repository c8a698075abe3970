import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readComplaints } from "../../../../../lib/complaints/complaints";
import { toComplaint } from "../../../../../lib/complaints/shape";
import { readDocuments } from "../../../../../lib/documents/order-documents";
import { orderOf } from "../../order-of";

/** What the buyer of an order complained of, the latest first, with their pictures. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse,
): Promise<void> {
  const { id } = await orderOf(request);
  const [complaints, documents] = await Promise.all([
    readComplaints(request.scope, id),
    readDocuments(request.scope, id),
  ]);
  response.json({ complaints: complaints.map((complaint) => toComplaint(complaint, documents)) });
}
