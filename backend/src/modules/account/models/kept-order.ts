import { model } from "@medusajs/framework/utils";

/**
 * An order that is in somebody's account: placed while they were logged in, or added by its link.
 * Never by its e-mail address, which anybody can type.
 */
export const KeptOrder = model
  .define("kept_order", {
    id: model.id({ prefix: "kept" }).primaryKey(),
    customer_id: model.text(),
    order_id: model.text(),
  })
  .indexes([{ on: ["customer_id", "order_id"], unique: true }]);
