import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";

const SECRET = "Rekening rahasia 123";

/** A statement as banks send it: with properties, and a link on its first page. */
export async function statement({ pages = 1, text = "Transfer" } = {}): Promise<Buffer> {
  return bytesOf(await open(pages, text));
}

/** What a statement tells besides its pages, which has to be gone. */
export const BESIDE = [SECRET, "contoh.example"];

/** One that runs a program when it is opened. */
export async function withProgram(): Promise<Buffer> {
  const pdf = await open();
  pdf.addJavaScript("main", "app.alert('x')");
  return bytesOf(pdf);
}

/** One that starts a program of the reader's machine, from a note on a page. */
export async function withLaunch(): Promise<Buffer> {
  const pdf = await open();
  const action = pdf.context.obj({ S: "Launch", F: PDFString.of("calc.exe") });
  pdf.getPage(0).node.set(PDFName.of("AA"), pdf.context.obj({ O: action }));
  return bytesOf(pdf);
}

/** One that brings another file along. */
export async function withAttachment(): Promise<Buffer> {
  const pdf = await open();
  await pdf.attach(Buffer.from("MZ"), "bukti.exe", { mimeType: "application/octet-stream" });
  return bytesOf(pdf);
}

/** One that asks for a password. */
export async function locked(): Promise<Buffer> {
  const pdf = await open();
  pdf.encrypt({ userPassword: "rahasia", ownerPassword: "rahasia" });
  return bytesOf(pdf);
}

/** Some kilobytes that unpack to a hundred megabytes of objects. */
export function pdfBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, " "));
  const head = `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>`;
  return Buffer.concat([
    Buffer.from(`%PDF-1.5\n1 0 obj\n${head}\nstream\n`),
    packed,
    Buffer.from("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"),
  ]);
}

async function open(pages = 1, text = "Transfer"): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor(SECRET);
  for (let page = 0; page < pages; page += 1) pdf.addPage([300, 400]).drawText(text);
  const link = pdf.context.obj({
    Type: "Annot",
    Subtype: "Link",
    Rect: [0, 0, 10, 10],
    A: { S: "URI", URI: PDFString.of("https://contoh.example") },
  });
  pdf.getPage(0).node.set(PDFName.of("Annots"), pdf.context.obj([link]));
  return pdf;
}

async function bytesOf(pdf: PDFDocument): Promise<Buffer> {
  return Buffer.from(await pdf.save());
}
