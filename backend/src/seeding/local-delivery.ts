import { isDeepStrictEqual } from "node:util";
import type { VillageSeed } from "@lapak-desa/seed";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { LocalTerms } from "../lib/delivery/local/terms";
import { LOCAL_DELIVERY_MODULE } from "../modules/local-delivery";
import type LocalDeliveryModuleService from "../modules/local-delivery/service";
import { saveLocalDeliveryWorkflow } from "../workflows/delivery/save-local-delivery";

/**
 * Makes an enterprise's own carrier agree with its files; answers whether it did not before. Files
 * that say nothing of one leave what its manager has set up.
 */
export async function importLocalDelivery(
  container: MedusaContainer,
  { enterprise: { localCarrier: seed } }: VillageSeed,
  enterprise_id: string,
): Promise<boolean> {
  if (seed === null) return false;
  const terms: LocalTerms = {
    name: seed.name,
    is_active: true,
    schedule: { days: seed.days, from: seed.from, until: seed.until },
    zones: seed.zones.map(({ areaCode, radiusKm, fee }) => ({
      area_code: areaCode,
      radius_km: radiusKm,
      fee,
    })),
    minimum_order: seed.minimumOrder,
    takes_cash: seed.takesCash,
    takes_pickup_only: seed.takesPickupOnly,
  };
  const service = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE);
  if (isDeepStrictEqual(await service.termsOf(enterprise_id), terms)) return false;
  await saveLocalDeliveryWorkflow(container).run({ input: { enterprise_id, terms } });
  return true;
}
