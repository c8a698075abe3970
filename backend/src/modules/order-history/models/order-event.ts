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
  })
  .indexes([{ on: ["order_id", "key"], unique: true }]);
