import type { VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import { saveCourierTableWorkflow } from "../workflows/delivery/save-courier-table";

/** Makes an enterprise's rate table agree with its files; answers whether it did not before. */
export async function importRates(
  container: MedusaContainer,
  { enterprise, rates }: VillageSeed,
  enterprise_id: string,
): Promise<boolean> {
  const { packagingGrams, minimumGrams, toleranceGrams, volumetricDivisor } =
    enterprise.parcelRules;
  const { result } = await saveCourierTableWorkflow(container).run({
    input: {
      enterprise_id,
      rules: {
        packaging_grams: packagingGrams,
        minimum_grams: minimumGrams,
        tolerance_grams: toleranceGrams,
        volumetric_divisor: volumetricDivisor,
      },
      rates: rates.map((rate) => ({
        service: rate.service,
        zone_code: rate.zoneCode,
        first_kg: rate.firstKg,
        next_kg: rate.nextKg,
        days_min: rate.daysMin,
        days_max: rate.daysMax,
      })),
    },
  });
  return result.isChanged;
}
