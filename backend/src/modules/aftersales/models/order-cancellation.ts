import { model } from "@medusajs/framework/utils";

/** That a buyer or a manager wants an order canceled, and why. `begun` is finished by whoever comes next. */
export const OrderCancellation = model
  .define("order_cancellation", {
    id: model.id({ prefix: "ordcan" }).primaryKey(),
    order_id: model.text().unique(),
    by: model.enum(["buyer", "manager"]),
    /** Id of the manager; null where it was the buyer. */
    actor: model.text().nullable(),
    reason: model.text().nullable(),
    /** Packed, and nobody came: what is packed is put back first. */
    is_unfetched: model.boolean().default(false),
    state: model.enum(["begun", "done"]).default("begun"),
  })
  .indexes([{ on: ["state"], where: "state = 'begun'" }]);
