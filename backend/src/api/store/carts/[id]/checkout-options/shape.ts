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
  pickup_only_lines,
}: Offer & { place: District | null; village: Area | null; pickup_only_lines: string[] }) {
  return {
    delivery: delivery.map(({ shipping_option_id: _, ...offer }) => offer),
    payment,
    // ISO codes: the names of countries are known in every language elsewhere.
    country,
    countries,
    // Ids: whoever shows the cart has the names of its goods in the language of the page.
    pickup_only_lines,
    place: place === null ? null : toStoreDestination(place, village),
  };
}
