import { model } from "@medusajs/framework/utils";

/** What a buyer says is wrong with what they got, and what the manager made of it. */
export const Complaint = model
  .define("complaint", {
    id: model.id({ prefix: "cmpl" }).primaryKey(),
    order_id: model.text(),
    kind: model.enum(["damaged", "missing", "other"]),
    text: model.text(),
    /** `settled` where the manager made it good, also by a return or a refund; `declined` where not. */
    status: model.enum(["open", "settled", "declined"]).default("open"),
    /** For the buyer to read. */
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    /** Id of the manager. */
    answered_by: model.text().nullable(),
  })
  .indexes([
    // The last line: an order has one open complaint at a time.
    { on: ["order_id"], unique: true, where: "status = 'open'" },
    { on: ["order_id", "created_at"] },
  ]);
