import { model } from "@medusajs/framework/utils";

/** Some of one line of an order. */
export interface ReturnedItem {
  item_id: string;
  quantity: number;
}

/** Goods that a buyer wants to give back, and what their manager made of it. */
export const ReturnRequest = model
  .define("return_request", {
    id: model.id({ prefix: "retreq" }).primaryKey(),
    order_id: model.text(),
    /** `ReturnedItem[]` */
    items: model.json(),
    reason: model.text(),
    state: model.enum(["asked", "agreed", "declined", "received"]).default("asked"),
    /** Why a manager declined; for the buyer to read. */
    decline_reason: model.text().nullable(),
    /** Id of the manager who did the last thing with it. */
    handled_by: model.text().nullable(),
    /** Whether what came back can be sold again; null before it came. */
    is_fit_for_sale: model.boolean().nullable(),
    /** Medusa's return; null before the goods came. */
    return_id: model.text().nullable(),
  })
  .indexes([
    // One at a time: the goods of an order cannot be asked back twice.
    { on: ["order_id"], unique: true, where: "state IN ('asked', 'agreed')" },
    { on: ["order_id"] },
  ]);
