import { model } from "@medusajs/framework/utils";
import { Enterprise } from "./enterprise";

/** A kelompok: the people who make goods that an enterprise sells. */
export const Producer = model.define("producer", {
  id: model.id({ prefix: "prdcr" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable().translatable(),
  member_count: model.number().nullable(),
  story: model.text().translatable(),
  picture_url: model.text().nullable(),
  enterprise: model.belongsTo(() => Enterprise, { mappedBy: "producers" }),
});
