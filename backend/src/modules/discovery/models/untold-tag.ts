import { model } from "@medusajs/framework/utils";

/** A tag of pages that are no longer true, which the storefront could not be told when it changed. */
export const UntoldTag = model
  .define("untold_tag", {
    id: model.id({ prefix: "untold" }).primaryKey(),
    tag: model.text(),
  })
  .indexes([{ on: ["created_at"] }]);
