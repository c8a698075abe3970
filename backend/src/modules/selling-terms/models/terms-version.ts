import { model } from "@medusajs/framework/utils";

/**
 * What an enterprise itself says of its terms. A change is a new version; no row is ever changed, so
 * that it can be told which words held on which day.
 */
export const TermsVersion = model
  .define("terms_version", {
    id: model.id({ prefix: "terms" }).primaryKey(),
    enterprise_id: model.text(),
    /** Counts from 1 within its enterprise. */
    version: model.number(),
    /** How its registration as a legal body reads, as its papers have it; null where nobody said. */
    registration: model.text().nullable(),
    /** Effective rate of PPN in percent that prices include; null for the most, who charge none. */
    ppn_percent: model.float().nullable(),
    /** Its own words beside those that the shop makes of what it knows. */
    text_id: model.text().nullable(),
    text_en: model.text().nullable(),
    /** Id of the manager. */
    set_by: model.text(),
  })
  .indexes([{ on: ["enterprise_id", "version"], unique: true }]);
