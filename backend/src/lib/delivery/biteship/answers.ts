import { z } from "zod";

// As published at https://biteship.com/id/docs/api: what is not needed here is not looked at.

/** Answer of `GET /v1/maps/areas`: places with the names of what they lie in. */
export const areasAnswer = z.object({
  success: z.literal(true),
  areas: z.array(
    z.object({
      id: z.string().min(1),
      /** Kabupaten or kota, and kecamatan, without these words. */
      administrative_division_level_2_name: z.string(),
      administrative_division_level_3_name: z.string(),
    }),
  ),
});

const priceSchema = z.object({
  courier_name: z.string().min(1),
  courier_service_name: z.string().min(1),
  /** "2 - 3", or one number. */
  shipment_duration_range: z.string(),
  shipment_duration_unit: z.enum(["days", "hours"]),
  /** Rupiah. */
  price: z.number().nonnegative(),
});

/** Answer of `POST /v1/rates/couriers`; a service in a shape unknown to us is left out. */
export const ratesAnswer = z.object({
  success: z.literal(true),
  pricing: z.array(z.unknown()).transform((all) =>
    all.flatMap((one) => {
      const price = priceSchema.safeParse(one);
      return price.success ? [price.data] : [];
    }),
  ),
});

/** The fewest and the most days of a range of days or hours; null for what is none. */
export function daysOf(range: string, unit: "days" | "hours"): [min: number, max: number] | null {
  const [, from, to = from] = /^\s*(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*$/.exec(range) ?? [];
  if (from === undefined || to === undefined) return null;
  const days = (text: string) =>
    unit === "days" ? Number(text) : Math.max(1, Math.ceil(Number(text) / 24));
  return days(from) <= days(to) ? [days(from), days(to)] : null;
}
