import { model } from "@medusajs/framework/utils";

/**
 * Money of an order that goes back to its buyer. Medusa's own refund is the entry in the books; this
 * tells whether the money has really left: `recording` until Medusa's entry is there, `owed` while a
 * person has to send it, `sent` once it is gone. What a payment gateway gives back is sent at once.
 */
export const OwedRefund = model
  .define("owed_refund", {
    id: model.id({ prefix: "owref" }).primaryKey(),
    order_id: model.text(),
    /** Medusa's refund; null while it is being recorded. */
    payment_refund_id: model.text().unique().nullable(),
    /** What the one who asked for it calls it, so that asking twice gives it once. */
    request_key: model.text(),
    /** Whole rupiah. */
    amount: model.number(),
    cause: model.enum(["canceled", "agreed"]),
    reason: model.text().nullable(),
    state: model.enum(["recording", "owed", "sent"]).default("recording"),
    how: model.enum(["transfer", "cash", "gateway"]).nullable(),
    sent_at: model.dateTime().nullable(),
    /** How a manager paid it back whose buyer had given no account; forgotten as accounts are. */
    sent_note: model.text().nullable(),
    /** Id of the manager who sent it. */
    sent_by: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id", "request_key"], unique: true },
    { on: ["state"], where: "state <> 'sent'" },
  ])
  .checks([(columns) => `${columns.amount} > 0`]);
