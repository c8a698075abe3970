import type { MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { findDocument } from "../../lib/documents/order-documents";
import { notFound } from "../store/shapes/not-found";

const NAMES = { "image/webp": "foto.webp", "application/pdf": "bukti.pdf" } as const;

/**
 * Hands out a file that a buyer sent with an order. It was made by a stranger, so it is never shown as
 * a page of this site: it is saved, or shown inside of a page that asked for a picture.
 */
export async function sendDocument(
  scope: MedusaContainer,
  asked: { id: string; order_id: string },
  response: MedusaResponse,
): Promise<void> {
  const document = await findDocument(scope, asked);
  if (document === null) throw notFound("document");
  const content = await scope.resolve(Modules.FILE).getAsBuffer(document.file_id);
  response
    .status(200)
    .set({
      "content-type": document.content_type,
      "content-disposition": `attachment; filename="${NAMES[document.content_type]}"`,
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    })
    .end(content);
}
