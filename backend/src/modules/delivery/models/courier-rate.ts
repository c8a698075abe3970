import { model } from "@medusajs/framework/utils";
import { CourierTable } from "./courier-table";

/** What one service of a courier costs to one zone. */
export const CourierRate = model
  .define("courier_rate", {
    id: model.id({ prefix: "crate" }).primaryKey(),
    service: model.text(),
    /** Kemendagri code of a province ("82") or a regency ("82.03"), or a country's ISO code ("SG"). */
    zone_code: model.text(),
    /** Whole rupiah for the first kilogram, and for each further one. */
    first_kg: model.number(),
    next_kg: model.number(),
    days_min: model.number(),
    days_max: model.number(),
    table: model.belongsTo(() => CourierTable, { mappedBy: "rates" }),
  })
  .indexes([{ on: ["table_id", "zone_code", "service"], unique: true }]);
