import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { remakePdf } from "./remake-pdf";

async function made(change: (pdf: PDFDocument) => unknown = () => undefined, packed = true) {
  const pdf = await PDFDocument.create();
  pdf.setTitle("judul rahasia");
  pdf.addPage([200, 300]).drawText("Transfer berhasil");
  await change(pdf);
  return pdf.save({ useObjectStreams: packed });
}

type Hidden = string | { S: string } | { EF: Record<string, never> }[];

const problemOf = async (bytes: Uint8Array) => {
  const remade = await remakePdf(bytes);
  return remade.ok ? null : remade.problem;
};

test("pages stay, with what is drawn on them; properties, links and notes do not", async () => {
  for (const packed of [true, false]) {
    const sent = await made((pdf) => {
      const note = pdf.context.obj({ Type: "Annot", Contents: PDFString.of("catatan") });
      pdf.getPage(0).node.set(PDFName.of("Annots"), pdf.context.obj([note]));
    }, packed);
    const remade = await remakePdf(sent);
    if (!remade.ok) throw new Error(remade.problem);
    const pdf = await PDFDocument.load(remade.content, { updateMetadata: false });
    expect(pdf.getTitle()).toBeUndefined();
    expect(pdf.getPage(0).getSize()).toEqual({ width: 200, height: 300 });
    expect(pdf.getPage(0).node.Contents()).toBeDefined();
    expect(pdf.getPage(0).node.Annots()).toBeUndefined();
    const all = pdf.context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(all.join(" ")).not.toMatch(/catatan|judul/);
  }
});

test("a program is found wherever it hides", async () => {
  const hide = (name: string, value: Hidden) =>
    made((pdf) => pdf.context.register(pdf.context.obj([{ [name]: value }])));
  expect(await problemOf(await hide("JS", "x"))).toBe("pdf_active");
  expect(await problemOf(await hide("Next", { S: "Launch" }))).toBe("pdf_active");
  expect(await problemOf(await hide("AF", [{ EF: {} }]))).toBe("pdf_active");
  expect(await problemOf(await hide("Name", "JS"))).toBeNull();
  const spelt = Buffer.from(await hide("JS", "x")).toString("latin1");
  expect(spelt).not.toContain("/JS");
  const plain = await made((pdf) => pdf.catalog.set(PDFName.of("JS"), PDFString.of("x")), false);
  const escaped = Buffer.from(plain).toString("latin1").replace("/JS", "/#4AS");
  expect(await problemOf(Buffer.from(escaped, "latin1"))).toBe("pdf_active");
});

test("objects that unpack to too much, or in another way than all do, are not unpacked", async () => {
  const file = (filter: string, packed: Buffer) => {
    const head = `<< /Type /ObjStm /N 1 /First 4 ${filter} /Length ${packed.length} >>`;
    const start = Buffer.from(`%PDF-1.5\n1 0 obj\n${head}\nstream\n`);
    return Buffer.concat([start, packed, Buffer.from("\nendstream\nendobj\n%%EOF\n")]);
  };
  const large = deflateSync(Buffer.alloc(64 * 1024 * 1024));
  for (const bytes of [
    file("/Filter /FlateDecode", large),
    file("/Filter [/FlateDecode /FlateDecode]", deflateSync(large)),
    file("/Filter /LZWDecode", Buffer.alloc(100)),
  ]) {
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(bytes)).toBe("document_broken");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  }
});

test("no pages, too many, and what is no PDF are refused", async () => {
  const many = await made((pdf) => {
    for (let page = 0; page < 10; page += 1) pdf.addPage();
  });
  expect(await problemOf(many)).toBe("pdf_too_many_pages");
  expect(await problemOf(Buffer.from("%PDF-1.7\n%%EOF"))).toBe("document_broken");
  expect(await problemOf(Buffer.from(`%PDF-1.7\n1 0 obj ${"[".repeat(100_000)}`))).toBe(
    "document_broken",
  );
  const locked = await made((pdf) => pdf.encrypt({ userPassword: "x", ownerPassword: "x" }));
  expect(await problemOf(locked)).toBe("pdf_encrypted");
});
