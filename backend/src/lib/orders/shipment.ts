import { CARRIERS, type CarrierCode, trackingPage } from "../delivery/carriers";
import type { OrderFacts } from "./order-facts";
import { activeParcels } from "./standing";

/** Who carries an order's parcel, and how it is followed on its way. */
export interface Shipment {
  carrier: CarrierCode;
  /** Null where the carrier has no name of its own. */
  carrier_name: string | null;
  number: string | null;
  url: string | null;
  /** Whether the page at `url` has the number filled in. */
  opens_number: boolean;
}

/** What a manager says of a parcel. */
export interface Carried {
  carrier: CarrierCode;
  tracking_number: string | null;
}

/** How an order's parcel is followed; null where nobody has said who carries it. */
export function shipmentOf(order: Pick<OrderFacts, "fulfillments">): Shipment | null {
  const parcels = activeParcels(order).filter(({ shipped_at }) => shipped_at);
  for (const { labels, metadata } of parcels) {
    const number = labels.find(({ tracking_number }) => tracking_number)?.tracking_number ?? null;
    const carrier = toCarrier(metadata?.carrier);
    if (carrier === null && number === null) continue;
    return toShipment({ carrier: carrier ?? "other", tracking_number: number });
  }
  return null;
}

/** A parcel's carrier and number with the page where it is looked up. */
function toShipment({ carrier, tracking_number: number }: Carried): Shipment {
  const carrier_name = CARRIERS[carrier].name;
  return { carrier, carrier_name, number, ...trackingPage(carrier, number) };
}

/** The same in a few words that are the same in every language; null where there are none. */
export function shipmentNote(carried: Carried): string | null {
  const { carrier_name, number } = toShipment(carried);
  return [carrier_name, number].filter(Boolean).join(" ") || null;
}

function toCarrier(code: unknown): CarrierCode | null {
  return typeof code === "string" && Object.hasOwn(CARRIERS, code) ? (code as CarrierCode) : null;
}
