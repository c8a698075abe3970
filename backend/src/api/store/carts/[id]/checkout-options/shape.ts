import type { Area, District } from "@lapak-desa/seed";
import type { Offer } from "../../../../../lib/checkout/offer";
import { toStoreDestination } from "../../../shapes/place";

/** What a buyer is told of how the goods of a cart can be had and paid. */
export function toCheckoutOptions({
  delivery,
  payment,
  place,
  village,
  country,
  countries,
}: Offer & { place: District | null; village: Area | null }) {
  return {
    delivery: delivery.map(({ shipping_option_id: _, ...offer }) => offer),
    payment,
    // ISO codes: the names of countries are known in every language elsewhere.
    country,
    countries,
    place: place === null ? null : toStoreDestination(place, village),
  };
}
