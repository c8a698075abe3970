import { model } from "@medusajs/framework/utils";
import { CATALOGUE_KINDS } from "../../../discovery/fields/catalogue-document";

/**
 * Something that can be found was written into the indexes, or should have been. Rows are kept for a
 * while, so that an index that is made meanwhile can catch up.
 */
export const CatalogueChange = model
  .define("catalogue_change", {
    id: model.id({ prefix: "catchg" }).primaryKey(),
    kind: model.enum([...CATALOGUE_KINDS]),
    document_id: model.text(),
    /** Meilisearch did not take it, so its index is no longer to be trusted. */
    is_missed: model.boolean().default(false),
  })
  .indexes([{ on: ["created_at"] }, { on: ["is_missed"], where: { is_missed: true } }]);
