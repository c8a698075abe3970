import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  PDFStream,
} from "@cantoo/pdf-lib";

/** Entries that hold a program, another file, or a form of Adobe's own (ISO 32000-1, 7.11.4 and 12.6.4). */
const ENTRIES = new Set(["JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMediaContent"]);
/** What something is (`Type`) or does (`S`) that has no place in a receipt. */
const KINDS = new Set([
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "Rendition",
  "RichMediaExecute",
  "Movie",
  "Sound",
  "EmbeddedFile",
]);

/** Whether a PDF holds programs, files or forms that send something, wherever in it, in use or not. */
export function holdsActive({ context }: PDFDocument): boolean {
  return context.enumerateIndirectObjects().some(([, object]) => isActive(object));
}

function isActive(object: PDFObject): boolean {
  if (object instanceof PDFStream) return isActive(object.dict);
  if (object instanceof PDFArray) return object.asArray().some(isActive);
  if (!(object instanceof PDFDict)) return false;
  return object.entries().some(([key, value]) => {
    const name = key.decodeText();
    if (ENTRIES.has(name)) return true;
    const isKind = (name === "S" || name === "Type") && value instanceof PDFName;
    return (isKind && KINDS.has(value.decodeText())) || isActive(value);
  });
}
