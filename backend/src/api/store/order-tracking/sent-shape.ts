import { toComplaint } from "../../../lib/complaints/shape";
import type { ComplaintWindow } from "../../../lib/complaints/window";
import { toDocument } from "../../../lib/documents/order-documents";
import type { ComplaintRow } from "../../../modules/complaints/service";
import type { OrderDocumentRow } from "../../../modules/order-documents/service";

/** What a buyer has sent with an order, and may still send. */
export interface Sent {
  documents: readonly OrderDocumentRow[];
  complaints: readonly ComplaintRow[];
  window: ComplaintWindow;
}

/** Tells a buyer of the files and complaints they sent. */
export function toSent({ documents, complaints, window }: Sent) {
  return {
    proofs: documents.filter(({ kind }) => kind === "payment_proof").map(toDocument),
    complaints: complaints.map((complaint) => toComplaint(complaint, documents)),
    complaint_window: { is_open: window.is_open, until: window.until?.toISOString() ?? null },
  };
}
