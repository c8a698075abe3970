import { createHash, randomUUID } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { cleanDocument } from "../../../lib/documents/clean-document";
import { orderDocuments } from "../../../lib/documents/order-documents";
import { refuseDocument } from "../../../lib/documents/refusals";
import type { OrderDocumentRow } from "../../../modules/order-documents/service";

interface Sent extends Pick<OrderDocumentRow, "order_id" | "kind" | "subject_id"> {
  /** The file as it was sent, in base64. */
  content: string;
  /** How many files its subject may have. */
  most: number;
}

/** Null where nothing was made: without it, Medusa would hand over the step's answer. */
type Undo = Pick<OrderDocumentRow, "id" | "file_id"> | null;

const ENDINGS = { "image/webp": "webp", "application/pdf": "pdf" } as const;

/** Makes a file anew and keeps it as a private one. The same file sent again is kept once. */
export const keepDocumentStep = createStep(
  "keep-document",
  async ({ content, most, ...about }: Sent, { container }) => {
    const bytes = Buffer.from(content, "base64");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const documents = orderDocuments(container);
    const kept = await documents.listOrderDocuments({ subject_id: about.subject_id });
    const known = kept.find((one) => one.sha256 === sha256);
    if (known !== undefined) return new StepResponse<string, Undo>(known.id, null);
    if (kept.length >= most) throw refuseDocument("too_many_documents");

    const clean = await cleanDocument(bytes, { takesPdf: about.kind === "payment_proof" });
    const { content_type } = clean;
    const files = container.resolve(Modules.FILE);
    const { id: file_id } = await files.createFiles({
      filename: `${randomUUID()}.${ENDINGS[content_type]}`,
      mimeType: content_type,
      content: clean.content.toString("base64"),
      access: "private",
    });
    try {
      const row = { ...about, sha256, file_id, content_type, bytes: clean.content.length };
      const { id } = await documents.createOrderDocuments(row);
      return new StepResponse<string, Undo>(id, { id, file_id });
    } catch (error) {
      await files.deleteFiles(file_id);
      throw error;
    }
  },
  async (undo, { container }) => {
    if (!undo) return;
    await container.resolve(Modules.FILE).deleteFiles(undo.file_id);
    await orderDocuments(container).deleteOrderDocuments([undo.id]);
  },
);
