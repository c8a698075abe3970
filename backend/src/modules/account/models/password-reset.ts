import { model } from "@medusajs/framework/utils";

/**
 * That the owner of an account may choose a new password, once and for a short time. One for each
 * account: the last link counts. Who reads this table cannot use it, as it holds the link's hash alone.
 */
export const PasswordReset = model.define("password_reset", {
  id: model.id({ prefix: "pwres" }).primaryKey(),
  customer_id: model.text().unique(),
  token_hash: model.text().unique(),
  expires_at: model.dateTime(),
});
