import { model } from "@medusajs/framework/utils";
import { Enterprise } from "./enterprise";

/** A desa. Its Kemendagri code (province.regency.district.village) is its identity everywhere. */
export const Village = model.define("village", {
  id: model.id({ prefix: "vlg" }).primaryKey(),
  code: model.text().unique(),
  slug: model.text().unique(),
  name: model.text().searchable().translatable(),
  district_code: model.text(),
  district: model.text(),
  regency_code: model.text().index(),
  regency: model.text(),
  province_code: model.text(),
  province: model.text(),
  postal_code: model.text(),
  latitude: model.float(),
  longitude: model.float(),
  /** IANA name: all times of the village's enterprise are shown in it. */
  time_zone: model.text(),
  story: model.text().translatable(),
  picture_url: model.text().nullable(),
  /** Invented data, which every page that shows it must say. */
  is_demo: model.boolean(),
  enterprises: model.hasMany(() => Enterprise, { mappedBy: "village" }),
});
