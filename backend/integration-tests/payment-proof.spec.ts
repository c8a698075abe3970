import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import sharp from "sharp";
import { expect, test } from "vitest";
import { only } from "../src/lib/only";
import { forgetDocuments, letPass, refusalOf, sendFile, track } from "./support/aftersale";
import { buy, byCash, byTransfer, tell } from "./support/buying";
import { linesOf } from "./support/history";
import {
  BESIDE,
  locked,
  pdfBomb,
  statement,
  withAttachment,
  withLaunch,
  withProgram,
} from "./support/pdfs";
import { bomb, phonePhoto, plainPng } from "./support/photos";
import { describeShop } from "./support/shop";

const MEGABYTE = 1024 * 1024;
const folder = () => join(process.env.LAPAK_DATA ?? "", "private-uploads");
const kept = () => readdir(folder()).catch((): string[] => []);

describeShop((shop) => {
  const report = (token: string) => `/store/order-tracking/${token}/report-payment`;
  const prove = (token: string, content: Buffer) => sendFile(shop(), report(token), content);
  const proofs = async (id: string) =>
    (
      await shop()
        .admin.get(`/admin/orders/${id}/documents`)
        .json<{ documents: { id: string; content_type: string }[] }>()
    ).documents;

  test("a picture is made anew, reports the payment, and only its buyer and the manager get it", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const other = await buy(shop(), "gula-aren", byTransfer());
    const before = await kept();
    const photo = await phonePhoto();
    expect((await prove(token, photo)).status).toBe(200);
    expect((await prove(token, photo)).status).toBe(200);
    const seen = await track(shop(), token);
    expect(seen).toMatchObject({
      status: "awaiting_confirmation",
      payment: { status: "reported" },
      proofs: [{ content_type: "image/webp" }],
    });
    const proof = only(await proofs(id));
    const lines = await linesOf(shop(), token);
    expect(lines.filter(({ kind }) => kind === "payment_reported")).toHaveLength(1);
    expect(only(seen.proofs).id).toBe(proof.id);
    const name = only((await kept()).filter((one) => !before.includes(one)));

    const addresses = [
      [shop().store, `/store/order-tracking/${token}/documents/${proof.id}`],
      [shop().admin, `/admin/orders/${id}/documents/${proof.id}`],
    ] as const;
    for (const [who, path] of addresses) {
      const answer = await who.get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
      expect(answer.headers.get("content-security-policy")).toContain("sandbox");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      const file = Buffer.from(await answer.arrayBuffer());
      const { format, width, height, exif, orientation } = await sharp(file).metadata();
      expect([format, width, height, exif, orientation]).toEqual([
        "webp",
        600,
        900,
        undefined,
        undefined,
      ]);
      expect(file.includes("somebody")).toBe(false);
    }
    const strangers = [
      [shop().stranger, `/admin/orders/${id}/documents/${proof.id}`, 401],
      [shop().stranger, `/admin/orders/${id}/documents`, 401],
      [shop().store, `/store/order-tracking/${other.token}/documents/${proof.id}`, 404],
      [shop().store, `/store/order-tracking/${token}x/documents/${proof.id}`, 404],
      [shop().admin, `/admin/orders/${other.id}/documents/${proof.id}`, 404],
      [shop().stranger, `/static/${name}`, 404],
      [shop().stranger, `/static/../private-uploads/${name}`, 404],
      [shop().stranger, `/static/%2e%2e/private-uploads/${name}`, 404],
    ] as const;
    for (const [who, path, status] of strangers) {
      expect((await who.get(path)).status, path).toBe(status);
    }
  });

  test("a PDF keeps its pages and nothing else", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const sent = await statement({ pages: 2 });
    for (const told of BESIDE) expect((await textOf(sent)).includes(told), told).toBe(true);
    expect((await prove(token, sent)).status).toBe(200);
    const { id: proof, content_type } = only(await proofs(id));
    expect(content_type).toBe("application/pdf");
    const answer = await shop().admin.get(`/admin/orders/${id}/documents/${proof}`);
    const file = Buffer.from(await answer.arrayBuffer());
    const { PDFDocument } = await import("@cantoo/pdf-lib");
    expect((await PDFDocument.load(file)).getPageCount()).toBe(2);
    for (const told of BESIDE) expect((await textOf(file)).includes(told), told).toBe(false);
  });

  test("what is no sound picture or harmless PDF is refused, and nothing of it is kept", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const before = await kept();
    const sound = await phonePhoto();
    for (const [content, refusal] of [
      [Buffer.from("<html><script>alert(1)</script>"), "400 document_unknown"],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "400 document_unknown"],
      [Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "400 document_heic"],
      [sound.subarray(0, sound.length / 2), "400 document_broken"],
      [bomb(), "400 document_too_many_pixels"],
      [Buffer.from("%PDF-1.7\nnothing"), "400 document_broken"],
      [await withProgram(), "400 pdf_active"],
      [await withLaunch(), "400 pdf_active"],
      [await withAttachment(), "400 pdf_active"],
      [await locked(), "400 pdf_encrypted"],
      [await statement({ pages: 11 }), "400 pdf_too_many_pages"],
      [pdfBomb(), "400 document_broken"],
    ] as const) {
      const answer = await prove(token, content);
      expect(await answer.clone().json()).toMatchObject({ fields: { file: refusal.slice(4) } });
      expect(await refusalOf(answer)).toBe(refusal);
    }
    expect(await kept()).toEqual(before);
    expect(await proofs(id)).toEqual([]);
    expect((await track(shop(), token)).status).toBe("awaiting_payment");
  });

  test("what is too large is refused while it comes, and a wrong link before that", async () => {
    const { token } = await buy(shop(), "gula-aren", byTransfer());
    const large = Buffer.alloc(5 * MEGABYTE + 1, 1);
    const tooLarge = await prove(token, large);
    expect(await tooLarge.clone().json()).toMatchObject({ fields: { file: "document_too_large" } });
    expect(await refusalOf(tooLarge)).toBe("413 document_too_large");
    const huge = Buffer.alloc(10 * MEGABYTE, 1);
    expect(await refusalOf(await prove(token, huge))).toBe("413 document_too_large");
    expect((await prove(`${token}x`, huge)).status).toBe(404);
    const boundary = "x";
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n`;
    let left = 10;
    const body = new ReadableStream({
      start: (controller) => controller.enqueue(Buffer.from(head)),
      pull: (controller) => {
        if (left > 0) controller.enqueue(Buffer.alloc(MEGABYTE, 1));
        else controller.close();
        left -= 1;
      },
    });
    const chunked = await shop()
      .store.with({ "content-type": `multipart/form-data; boundary=${boundary}` })
      .sendStream(report(token), body);
    expect(await refusalOf(chunked)).toBe("413 document_too_large");
    const json = await tell(shop().store, report(token), { filler: "x".repeat(10 * MEGABYTE) });
    expect(json.status).toBe(413);
  });

  test("an order takes five files, and not without end tries", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const pictures = await Promise.all(Array.from({ length: 6 }, () => plainPng(20, 20)));
    const [first = Buffer.alloc(0)] = pictures;
    const same = await Promise.all([prove(token, first), prove(token, first), prove(token, first)]);
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await proofs(id)).toHaveLength(1);
    const answers: number[] = [];
    for (const picture of pictures) answers.push((await prove(token, picture)).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 409]);
    let last = await prove(token, first);
    for (let tried = 0; tried < 11; tried += 1) last = await prove(token, first);
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await proofs(id)).toHaveLength(5);
    // Whoever tried file after file for this can still complain, and show why.
    const complaint = { kind: "damaged", text: "Pecah semua." };
    const path = `/store/order-tracking/${token}/complaints`;
    expect((await tell(shop().store, path, complaint)).status).not.toBe(429);
    expect((await sendFile(shop(), `${path}/pictures`, first)).status).not.toBe(429);
  });

  test("nobody proves what is not waited for", async () => {
    const picture = await plainPng(20, 20);
    const cash = await buy(shop(), "kelapa-muda", byCash());
    expect(await refusalOf(await prove(cash.token, picture))).toBe("409 not_awaited");
    const paid = await buy(shop(), "gula-aren", byTransfer());
    await tell(shop().admin, `/admin/orders/${paid.id}/confirm-payment`);
    expect(await refusalOf(await prove(paid.token, picture))).toBe("409 not_awaited");
    expect(await proofs(paid.id)).toEqual([]);
  });

  test("a file whose report fails is not kept", async () => {
    const { id, token } = await buy(shop(), "gula-aren", byTransfer());
    const before = await kept();
    const database = shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await database.raw(`create function no_report() returns trigger language plpgsql as $$
      begin raise exception 'not now'; end $$;
      create trigger no_report before update on awaited_payment
      for each row execute function no_report();`);
    try {
      expect((await prove(token, await plainPng(20, 20))).status).toBe(500);
      expect(await kept()).toEqual(before);
      expect(await proofs(id)).toEqual([]);
    } finally {
      await database.raw("drop function no_report cascade");
    }
    expect((await prove(token, await plainPng(20, 20))).status).toBe(200);
  });

  test("what was sent is deleted so long after the order ended, and not before", async () => {
    const send = async () => {
      const order = await buy(shop(), "gula-aren", byTransfer());
      await prove(order.token, await plainPng(20, 20));
      return order;
    };
    const [over, recent, open] = [await send(), await send(), await send()];
    for (const { id } of [over, recent]) {
      await tell(shop().admin, `/admin/orders/${id}/confirm-payment`);
      await tell(shop().admin, `/admin/orders/${id}/hand-over`);
      const { order } = await shop()
        .admin.get(`/admin/orders/${id}?fields=id,fulfillments.id`)
        .json<{ order: { fulfillments: { id: string }[] } }>();
      const parcel = `/admin/orders/${id}/fulfillments/${only(order.fulfillments).id}`;
      await shop().admin.post(`${parcel}/mark-as-delivered`).json<unknown>();
    }
    await letPass(shop(), over.id, 91);
    await letPass(shop(), recent.id, 89);
    const database = shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await database("order_document")
      .where({ order_id: open.id })
      .update({ created_at: new Date(Date.now() - 1000 * 24 * 60 * 60 * 1000) });
    const before = await kept();
    const proof = only(await proofs(over.id)).id;
    await forgetDocuments(shop());
    await forgetDocuments(shop());
    expect(await proofs(over.id)).toEqual([]);
    expect((await shop().admin.get(`/admin/orders/${over.id}/documents/${proof}`)).status).toBe(
      404,
    );
    expect(await proofs(recent.id)).toHaveLength(1);
    expect(await proofs(open.id)).toHaveLength(1);
    expect(await kept()).toHaveLength(before.length - 1);
    for (const name of await kept()) await readFile(join(folder(), name));
  });
});

/** A PDF as text, with what is packed in it unpacked. */
async function textOf(file: Buffer): Promise<string> {
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  const pdf = await PDFDocument.load(file, { updateMetadata: false });
  return `${pdf.getAuthor()} ${pdf.context.enumerateIndirectObjects().map(String).join(" ")}`;
}
