import { model } from "@medusajs/framework/utils";

/**
 * A file that a buyer sent: proof of a payment, or a picture for a complaint. The file itself is
 * private, under a name that nobody can guess, and is handed out by routes that know whose it is.
 */
export const OrderDocument = model
  .define("order_document", {
    id: model.id({ prefix: "odoc" }).primaryKey(),
    order_id: model.text(),
    kind: model.enum(["payment_proof", "complaint_picture"]),
    /** What it was sent for: the order's id, or that of the complaint. */
    subject_id: model.text(),
    /** Of the file as it was sent, so that one that is sent again is known. */
    sha256: model.text(),
    /** Of the file made anew from it, in the File Module. */
    file_id: model.text(),
    content_type: model.enum(["image/webp", "application/pdf"]),
    /** How large that one is. */
    bytes: model.number(),
  })
  .indexes([
    { on: ["subject_id", "sha256"], unique: true },
    { on: ["order_id"] },
    { on: ["created_at"] },
  ]);
