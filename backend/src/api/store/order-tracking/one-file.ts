import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer, { MulterError } from "multer";
import { MOST_BYTES } from "../../../lib/documents/limits";
import { DOCUMENT_FIELD, refuseDocument } from "../../../lib/documents/refusals";

/** What stands around a file in a form. */
const MOST_AROUND = 10_000;

const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MOST_BYTES, files: 1, fields: 0, parts: 1, headerPairs: 20 },
}).single(DOCUMENT_FIELD);

/**
 * Reads the one file of a form, if it is a form. What is too large is refused by the length that it
 * says it has, and where it says none, as soon as it is longer; nothing of it is kept.
 */
export function oneFile(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES + MOST_AROUND) {
    next(refuseDocument("document_too_large"));
    return;
  }
  readForm(request, response, (error: unknown) => {
    if (error == null) next();
    else next(refuseDocument(isTooLarge(error) ? "document_too_large" : "upload_broken"));
  });
}

function isTooLarge(error: unknown): boolean {
  return error instanceof MulterError && error.code === "LIMIT_FILE_SIZE";
}

/** The file that was sent, in base64; null where none was. */
export function sentFile({ file }: Pick<MedusaRequest, "file">): string | null {
  return file === undefined || file.size === 0 ? null : file.buffer.toString("base64");
}
