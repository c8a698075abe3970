import { type Refusal, refuse } from "../refusal";
import { DOCUMENT_LIMITS } from "./limits";

// Storefronts have words of their own for each code.
const REFUSALS = {
  document_unknown: { status: 400, message: "This is neither a picture nor a PDF that is taken." },
  document_broken: { status: 400, message: "This file is damaged or incomplete." },
  document_heic: { status: 400, message: "HEIC pictures cannot be read; send a JPG." },
  document_too_many_pixels: { status: 400, message: "This picture has too many pixels." },
  document_too_large: {
    status: 413,
    message: `This file is larger than ${DOCUMENT_LIMITS.megabytes} MB.`,
  },
  pdf_encrypted: { status: 400, message: "This PDF is locked with a password." },
  pdf_active: { status: 400, message: "This PDF holds programs, forms or other files." },
  pdf_too_many_pages: {
    status: 400,
    message: `This PDF has more than ${DOCUMENT_LIMITS.pdfPages} pages.`,
  },
  too_many_documents: { status: 409, message: "No more files are taken here." },
  upload_broken: { status: 400, message: "The form did not arrive whole." },
} as const;

/** Why a file is not taken. */
export type DocumentProblem = keyof typeof REFUSALS;

/** The field of a form that holds what a buyer sends. */
export const DOCUMENT_FIELD = "file";

/** The error that refuses a file that a buyer sent. */
export function refuseDocument(problem: DocumentProblem): Refusal {
  return refuse({ code: problem, ...REFUSALS[problem], fields: { [DOCUMENT_FIELD]: problem } });
}
