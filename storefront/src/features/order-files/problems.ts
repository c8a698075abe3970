/** Why a file was not taken, as the backend and the message files name it. */
const PROBLEMS = [
  "document_unknown",
  "document_broken",
  "document_heic",
  "document_too_many_pixels",
  "document_too_large",
  "pdf_encrypted",
  "pdf_active",
  "pdf_too_many_pages",
  "too_many_documents",
  "too_many_tries",
  "failed",
] as const;

export type UploadProblem = (typeof PROBLEMS)[number];

/**
 * Codes of what changed while the buyer was sending: the page itself then shows how things stand.
 */
const OVERTAKEN = ["not_awaited", "no_open_complaint", "not_found"];

/** The problem that an address or a refusal names; null for none. What is not known has failed. */
export function readProblem(code: string | string[] | null | undefined): UploadProblem | null {
  if (code === null || code === undefined || OVERTAKEN.some((known) => known === code)) return null;
  return PROBLEMS.find((known) => known === code) ?? "failed";
}
