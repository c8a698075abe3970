import { model } from "@medusajs/framework/utils";

/**
 * A line of an order's history: what happened, by whom and when. Lines are added, and taken away only
 * with a workflow that failed after it had written them.
 */
export const OrderEvent = model
  .define("order_event", {
    id: model.id({ prefix: "ordev" }).primaryKey(),
    order_id: model.text(),
    /** One of `lib/orders/order-event`. */
    kind: model.text(),
    by: model.enum(["buyer", "manager", "shop"]),
    /** For the buyer to read as well. */
    note: model.text().nullable(),
    /** What is done twice has the same key, and one line. */
    key: model.text(),
    happened_at: model.dateTime(),
    /** When everybody whom it concerns had been written to. */
    told_at: model.dateTime().nullable(),
    /** Not tried again before then; how often it was. */
    tell_after: model.dateTime(),
    told_tries: model.number().default(0),
  })
  .indexes([
    { on: ["order_id", "key"], unique: true },
    { on: ["tell_after"], where: "told_at IS NULL" },
  ]);
