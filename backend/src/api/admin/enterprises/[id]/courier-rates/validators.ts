import { findZone } from "@lapak-desa/seed";
import { z } from "zod";
import { oneLine } from "../../../../../lib/texts";

const MAX_FEE = 10_000_000;
const MAX_DAYS = 120;
const MAX_GRAMS = 200_000;
/** Ten services to every regency of Indonesia. */
const MAX_RATES = 5200;

const fee = z.number().int().min(0).max(MAX_FEE);
const days = z.number().int().min(0).max(MAX_DAYS);
const grams = z.number().int().min(0).max(MAX_GRAMS);

const rate = z
  .strictObject({
    service: oneLine(40),
    zone_code: z.string().refine((code) => findZone(code) !== null),
    first_kg: fee,
    next_kg: fee,
    days_min: days,
    days_max: days,
  })
  .refine(({ days_min, days_max }) => days_min <= days_max, { path: ["days_min"] });

const rules = z
  .strictObject({
    packaging_grams: grams,
    minimum_grams: grams,
    tolerance_grams: z.number().int().min(0).max(999),
    volumetric_divisor: z.number().int().min(1000).max(10_000),
  })
  .partial();

/** All of an enterprise's rates; rules that are not given stay as they are. */
export const courierRatesSchema = z.strictObject({
  rules: rules.optional(),
  rates: z
    .array(rate)
    .max(MAX_RATES)
    .superRefine((rates, context) => {
      const seen = new Set<string>();
      rates.forEach(({ service, zone_code }, index) => {
        const key = `${zone_code} ${service.toLowerCase()}`;
        if (seen.has(key)) context.addIssue({ code: "custom", path: [index, "service"] });
        seen.add(key);
      });
    }),
});

export type CourierRates = z.output<typeof courierRatesSchema>;
