import { model } from "@medusajs/framework/utils";

/** The terms of one order as they were when it was placed (PP 80/2019); never changed afterwards. */
export const TermsAgreement = model.define("terms_agreement", {
  id: model.id({ prefix: "agree" }).primaryKey(),
  order_id: model.text().unique(),
  enterprise_id: model.text(),
  /** The language in which the buyer read them. */
  locale: model.enum(["id", "en"]),
  /** The enterprise's own version; 0 where it had set none. */
  version: model.number(),
  /** SHA-256 of the text, in hexadecimal digits. */
  hash: model.text(),
  /** Whether the buyer's page named this very text; false for an order that came another way. */
  was_shown: model.boolean(),
  ppn_percent: model.float().nullable(),
  /** Who sold, with their address and contact of that day. */
  seller: model.json(),
  /** The whole text, section by section. */
  sections: model.json(),
  /** Every line with its specification and price. */
  goods: model.json(),
});
