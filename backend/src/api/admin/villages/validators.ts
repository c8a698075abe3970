import { findArea, timeZoneOf } from "@lapak-desa/seed";
import { z } from "zod";
import { handle, line, picture, story } from "../shared/fields";

const facts = z.strictObject({
  slug: handle,
  name: line,
  postal_code: z.string().regex(/^\d{5}$/),
  latitude: z.number().min(-11.1).max(6.2),
  longitude: z.number().min(94.9).max(141.1),
  story,
  picture_url: picture,
  is_demo: z.boolean(),
});

/** District, regency, province and time zone follow from the Kemendagri code. */
const areaOfCode = z.string().transform((code, context) => {
  const area = findArea(code);
  if (area === null) {
    context.addIssue({ code: "custom", message: "not the code of a village" });
    return z.NEVER;
  }
  return {
    code: area.code,
    name: area.name,
    district_code: area.districtCode,
    district: area.district,
    regency_code: area.regencyCode,
    regency: area.regency,
    province_code: area.provinceCode,
    province: area.province,
    time_zone: timeZoneOf(area.provinceCode),
  };
});

/** A new village. */
export const createVillageSchema = facts
  .partial({ name: true, story: true, picture_url: true, is_demo: true })
  .extend({ code: areaOfCode })
  .transform(({ code: area, ...given }) => ({
    story: "",
    picture_url: null,
    is_demo: false,
    ...area,
    ...given,
  }));

/** Changes to a village. Its code is its identity and stays. */
export const updateVillageSchema = facts.partial();

export type CreateVillage = z.output<typeof createVillageSchema>;
export type UpdateVillage = z.output<typeof updateVillageSchema>;
