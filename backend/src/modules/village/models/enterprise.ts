import { model } from "@medusajs/framework/utils";
import { Producer } from "./producer";
import { Village } from "./village";

/**
 * A BUMDesa. By links it is one sales channel, one stock location and one shipping profile, so that
 * its money and stock never mix with another's.
 */
export const Enterprise = model.define("enterprise", {
  id: model.id({ prefix: "ent" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().searchable().translatable(),
  address: model.text().translatable(),
  /** Always `+628…`. */
  whatsapp: model.text(),
  email: model.text().nullable(),
  opening_hours: model.text().translatable(),
  /** How long an order waits for its transfer before it is canceled, in hours. */
  payment_hours: model.number().default(24),
  /** The text of its own static QRIS code. */
  qris: model.text().nullable(),
  bank_name: model.text().nullable(),
  bank_account_number: model.text().nullable(),
  bank_account_holder: model.text().nullable(),
  cash_on_pickup: model.boolean(),
  /** Only the goods of active enterprises can be seen, found and bought. */
  is_active: model.boolean().default(true),
  village: model.belongsTo(() => Village, { mappedBy: "enterprises" }),
  producers: model.hasMany(() => Producer, { mappedBy: "enterprise" }),
});
