import { model } from "@medusajs/framework/utils";

/**
 * What somebody agreed to, or took back, and when (UU PDP 27/2022). Only ever added to; it names the
 * account by its id alone, so that it proves the consent after the account is gone and tells of nobody.
 */
export const ConsentEntry = model
  .define("consent_entry", {
    id: model.id({ prefix: "cons" }).primaryKey(),
    customer_id: model.text(),
    purpose: model.text(),
    kind: model.enum(["given", "withdrawn"]),
    /** The words as they stood beside the field; null where it was taken back. */
    wording: model.text().nullable(),
    locale: model.enum(["id", "en"]),
  })
  .indexes([{ on: ["customer_id"] }]);
