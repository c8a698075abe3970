import type { MedusaContainer } from "@medusajs/framework/types";
import { DELIVERY_MODULE } from "../../modules/delivery";
import type DeliveryModuleService from "../../modules/delivery/service";
import type { CourierFacts } from "../../modules/delivery/service";
import { districtCodeOf } from "../delivery/destination";
import { parcelLinesOf } from "../delivery/parcel-lines";
import type { CartFacts } from "./cart-facts";

/** What the couriers of a cart's enterprise would ask to take it to a kecamatan: its own by default. */
export async function readCourierFacts(
  container: MedusaContainer,
  { sales_channel: channel, items, shipping_address }: CartFacts,
  district_code: string | null = districtCodeOf(shipping_address),
): Promise<CourierFacts> {
  const enterprise_id = channel?.enterprise?.id;
  if (enterprise_id === undefined) return { is_offered: false, quotes: null };
  const delivery = container.resolve<DeliveryModuleService>(DELIVERY_MODULE);
  return delivery.askCourier({
    enterprise_id,
    origin_postal_code: channel?.stock_locations[0]?.address?.postal_code ?? null,
    district_code,
    lines: parcelLinesOf(items),
  });
}
