import { model } from "@medusajs/framework/utils";

/** Where a buyer wants their money sent. Personal data: for managers only, and deleted some time after use. */
export const RefundAccount = model.define("refund_account", {
  id: model.id({ prefix: "refacc" }).primaryKey(),
  order_id: model.text().unique(),
  bank_name: model.text(),
  account_number: model.text(),
  account_holder: model.text(),
});
