import type { ComplaintRow } from "../../modules/complaints/service";
import type { OrderDocumentRow } from "../../modules/order-documents/service";
import { toDocument } from "../documents/order-documents";

/** A complaint with its pictures, as its buyer and its manager are told of it. */
export function toComplaint(
  { id, kind, text, status, answer, answered_at, created_at }: ComplaintRow,
  documents: readonly OrderDocumentRow[],
) {
  return {
    id,
    kind,
    text,
    status,
    answer,
    answered_at: answered_at?.toISOString() ?? null,
    created_at: created_at.toISOString(),
    pictures: documents.filter(({ subject_id }) => subject_id === id).map(toDocument),
  };
}
