import type { MedusaContainer } from "@medusajs/framework/types";
import { DELIVERY_MODULE } from "../../modules/delivery";
import type DeliveryModuleService from "../../modules/delivery/service";
import { type CourierFacts, NO_COURIER } from "../../modules/delivery/service";
import { LOCAL_DELIVERY_MODULE } from "../../modules/local-delivery";
import type LocalDeliveryModuleService from "../../modules/local-delivery/service";
import { VILLAGE_MODULE } from "../../modules/village";
import type VillageModuleService from "../../modules/village/service";
import { type Destination, destinationOf, isAbroad } from "../delivery/destination";
import { askLocal, type LocalFacts } from "../delivery/local/ask-local";
import { parcelLinesOf } from "../delivery/parcel-lines";
import type { CartFacts } from "./cart-facts";

/** What those who could carry a cart to its buyer would do. */
export interface CarrierFacts {
  courier: CourierFacts;
  /** The enterprise's own carrier; null where it has none. */
  local: LocalFacts | null;
  /** The country that the goods go to; null where they stay in Indonesia, or nobody has said. */
  country: string | null;
}

/** What the carriers of a cart's enterprise would ask to take it to a place: its own by default. */
export async function readCarrierFacts(
  container: MedusaContainer,
  { sales_channel: channel, items, shipping_address }: CartFacts,
  destination: Destination | null = destinationOf(shipping_address),
): Promise<CarrierFacts> {
  const enterprise_id = channel?.enterprise?.id;
  if (enterprise_id === undefined) {
    return { courier: NO_COURIER, local: null, country: null };
  }
  const delivery = container.resolve<DeliveryModuleService>(DELIVERY_MODULE);
  const local_delivery = container.resolve<LocalDeliveryModuleService>(LOCAL_DELIVERY_MODULE);
  const village = container.resolve<VillageModuleService>(VILLAGE_MODULE);
  const [courier, local] = await Promise.all([
    delivery.askCourier({
      enterprise_id,
      origin_postal_code: channel?.stock_locations[0]?.address?.postal_code ?? null,
      destination,
      lines: parcelLinesOf(items),
    }),
    // Nobody's motorbike goes abroad.
    isAbroad(destination)
      ? null
      : askLocal({ local_delivery, village }, enterprise_id, destination),
  ]);
  return { courier, local, country: isAbroad(destination) ? destination.country_code : null };
}
