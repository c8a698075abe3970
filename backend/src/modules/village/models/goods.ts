import { model } from "@medusajs/framework/utils";

/** Which licence a kind of goods needs before it may be sold. */
export const PERMIT_KINDS = ["none", "pirt", "bpom", "md"] as const;

/** What a village has to say of a Medusa product beyond what Medusa knows; one for each product. */
export const Goods = model.define("goods", {
  id: model.id({ prefix: "goods" }).primaryKey(),
  /** Never sent: picked up in the village (whole coconuts: Perda Halmahera Utara 2/2025). */
  pickup_only: model.boolean().default(false),
  flagship: model.boolean().default(false),
  permit_kind: model.enum([...PERMIT_KINDS]).default("none"),
  permit_number: model.text().nullable(),
  /** Whole percents of the price that sum to 100, or all null. */
  producer_percent: model.number().nullable(),
  enterprise_percent: model.number().nullable(),
  packaging_percent: model.number().nullable(),
});
