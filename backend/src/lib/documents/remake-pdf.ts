import { PDFDocument, PDFName, type PDFPage } from "@cantoo/pdf-lib";
import { DOCUMENT_LIMITS } from "./limits";
import { holdsActive } from "./pdf-active";
import { limitUnpacking } from "./pdf-unpacking";
import type { DocumentProblem } from "./refusals";

/** A PDF made anew, or why it is not taken. */
export type RemadePdf = { ok: true; content: Uint8Array } | { ok: false; problem: DocumentProblem };

/** All that a page needs to be seen. Links, fields, notes, thumbnails and actions are none of it. */
const SEEN = new Set([
  "Type",
  "Parent",
  "MediaBox",
  "CropBox",
  "Rotate",
  "UserUnit",
  "Resources",
  "Contents",
  "Group",
]);
const ENCRYPTED = /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/;

/**
 * Copies the pages of a PDF into a new one, which so has nothing else of it: no properties, no
 * attachments, no program. One that has programs or attachments is refused even so, as is one that is
 * locked, broken or long.
 */
export async function remakePdf(bytes: Uint8Array): Promise<RemadePdf> {
  if (ENCRYPTED.test(Buffer.from(bytes).toString("latin1"))) return no("pdf_encrypted");
  limitUnpacking();
  try {
    const sent = await PDFDocument.load(bytes, {
      throwOnInvalidObject: true,
      updateMetadata: false,
    });
    if (holdsActive(sent)) return no("pdf_active");
    if (sent.getPageCount() > DOCUMENT_LIMITS.pdfPages) return no("pdf_too_many_pages");
    if (sent.getPageCount() === 0) return no("document_broken");
    return { ok: true, content: await copyPages(sent) };
  } catch {
    // The library throws errors of many kinds, all of them because of what it was given.
    return no("document_broken");
  }
}

async function copyPages(sent: PDFDocument): Promise<Uint8Array> {
  sent.getPages().forEach(keepSeen);
  const made = await PDFDocument.create({ updateMetadata: false });
  const pages = await made.copyPages(sent, sent.getPageIndices());
  for (const page of pages) made.addPage(page);
  return made.save({ updateFieldAppearances: false });
}

function keepSeen({ node }: PDFPage): void {
  for (const name of node.keys()) {
    if (!SEEN.has(name.decodeText())) node.delete(PDFName.of(name.decodeText()));
  }
}

function no(problem: DocumentProblem): RemadePdf {
  return { ok: false, problem };
}
