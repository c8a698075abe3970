import { findArea, findDistrict } from "@lapak-desa/seed";
import { z } from "zod";
import { oneLine } from "../../../../../lib/texts";

const MAX_RUPIAH = 10_000_000;
const MAX_KM = 100;
const MAX_ZONES = 200;

const rupiah = z.number().int().min(0).max(MAX_RUPIAH);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const isArea = (code: string) => findDistrict(code) !== null || findArea(code) !== null;

const zone = z
  .strictObject({
    /** Kemendagri code of a kecamatan or a village. */
    area_code: z.string().refine(isArea).nullable(),
    radius_km: z.number().min(0.1).max(MAX_KM).nullable(),
    fee: rupiah,
  })
  .refine(({ area_code, radius_km }) => (area_code === null) !== (radius_km === null), {
    path: ["area_code"],
  });

const schedule = z
  .strictObject({
    /** 1 is Monday. */
    days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    from: time,
    until: time,
  })
  .refine(({ days }) => new Set(days).size === days.length, { path: ["days"] })
  .refine(({ from, until }) => from < until, { path: ["until"] })
  .transform(({ days, ...hours }) => ({ ...hours, days: days.toSorted() }));

/** All that is said of an enterprise's own carrier. */
export const localDeliverySchema = z.strictObject({
  /** It is kept with the order beside the names of couriers' services. */
  name: oneLine(60),
  is_active: z.boolean(),
  schedule,
  minimum_order: rupiah,
  takes_cash: z.boolean(),
  takes_pickup_only: z.boolean(),
  zones: z
    .array(zone)
    .max(MAX_ZONES)
    .superRefine((zones, context) => {
      const seen = new Set<string>();
      zones.forEach(({ area_code, radius_km }, index) => {
        const key = area_code ?? `${radius_km} km`;
        if (seen.has(key)) context.addIssue({ code: "custom", path: [index, "area_code"] });
        seen.add(key);
      });
    }),
});

export type LocalDelivery = z.output<typeof localDeliverySchema>;
