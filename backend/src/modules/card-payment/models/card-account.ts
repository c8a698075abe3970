import { model } from "@medusajs/framework/utils";

/** The account at Stripe to which an enterprise's cards are paid; one for each, shared by nobody. */
export const CardAccount = model.define("card_account", {
  id: model.id({ prefix: "cacc" }).primaryKey(),
  enterprise_id: model.text().unique(),
  /** `acct_…`, connected to the shop's own. */
  account_id: model.text().unique(),
});
