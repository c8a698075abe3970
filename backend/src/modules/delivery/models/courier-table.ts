import { model } from "@medusajs/framework/utils";
import { CourierRate } from "./courier-rate";

/** What couriers cost from one enterprise, and how it weighs its parcels; one for each enterprise. */
export const CourierTable = model.define("courier_table", {
  id: model.id({ prefix: "crtab" }).primaryKey(),
  enterprise_id: model.text().unique(),
  /** Box and padding of one parcel, whole grams. */
  packaging_grams: model.number(),
  minimum_grams: model.number(),
  /** How many grams beyond a full kilogram cost nothing. */
  tolerance_grams: model.number(),
  /** Cubic centimetres that count as one kilogram. */
  volumetric_divisor: model.number(),
  /** What the rates come to, so that pages need not read all of them; null without rates. */
  fee_from: model.number().nullable(),
  days_min: model.number().nullable(),
  days_max: model.number().nullable(),
  /** Codes of the other countries that there is a rate to, with spaces between. */
  countries: model.text().default(""),
  rates: model.hasMany(() => CourierRate, { mappedBy: "table" }),
});
