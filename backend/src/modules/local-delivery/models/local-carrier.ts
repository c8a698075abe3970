import { model } from "@medusajs/framework/utils";

/**
 * The carrier that an enterprise sends out itself; one for each enterprise. Zones are kept within the
 * row, so that a change is one statement: a checkout meanwhile finds all as it was or as it is.
 */
export const LocalCarrier = model.define("local_carrier", {
  id: model.id({ prefix: "lcarr" }).primaryKey(),
  enterprise_id: model.text().unique(),
  name: model.text(),
  is_active: model.boolean(),
  /** `LocalSchedule`. */
  schedule: model.json(),
  /** `{ zones: LocalZone[] }`. */
  reach: model.json(),
  minimum_order: model.number(),
  takes_cash: model.boolean(),
  takes_pickup_only: model.boolean(),
  /** The lowest fee, so that pages need not read the zones; null without any. */
  fee_from: model.number().nullable(),
});
