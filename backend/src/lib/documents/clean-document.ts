import { encodeWebp } from "../pictures/encode";
import { pictureKind } from "../pictures/kind";
import { openPicture } from "../pictures/open-picture";
import { readRefusal } from "../refusal";
import { Turns } from "../turns";
import { cleanPdf } from "./clean-pdf";
import { MOST_BYTES } from "./limits";
import { type DocumentProblem, refuseDocument } from "./refusals";

/** A file that was made anew from what a buyer sent. */
export interface CleanDocument {
  content: Buffer;
  content_type: "image/webp" | "application/pdf";
}

/** Enough to read a receipt of a phone's whole screen. */
const PIXELS_WIDE = 1200;
const PDF_START = "%PDF-";

// One at a time: the largest of them take some hundred megabytes until they are made smaller.
const turns = new Turns(1);

const PROBLEMS: Readonly<Record<string, DocumentProblem>> = {
  picture_heic: "document_heic",
  picture_broken: "document_broken",
  picture_too_many_pixels: "document_too_many_pixels",
};

/**
 * Makes anew what a buyer sent: a picture as WebP, upright, bounded and without anything that was
 * written into the file; a PDF with its pages alone. What a file is, its bytes decide. Throws a
 * `Refusal` for everything else.
 */
export async function cleanDocument(
  bytes: Buffer,
  { takesPdf }: { takesPdf: boolean },
): Promise<CleanDocument> {
  if (bytes.length > MOST_BYTES) throw refuseDocument("document_too_large");
  if (takesPdf && bytes.toString("latin1", 0, PDF_START.length) === PDF_START) {
    return { content: await turns.run(() => cleanPdf(bytes)), content_type: "application/pdf" };
  }
  const kind = pictureKind(bytes);
  // Drawings may hold programs.
  if (kind === null || kind === "svg") throw refuseDocument("document_unknown");
  return { content: await turns.run(() => cleanPicture(bytes)), content_type: "image/webp" };
}

async function cleanPicture(bytes: Buffer): Promise<Buffer> {
  try {
    return await encodeWebp(await openPicture(bytes, "file"), PIXELS_WIDE);
  } catch (error) {
    const problem = PROBLEMS[readRefusal(error)?.code ?? ""];
    throw problem === undefined ? error : refuseDocument(problem);
  }
}
