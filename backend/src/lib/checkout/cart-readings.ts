import type { CartFacts } from "./cart-facts";
import type { StockedLine } from "./stock";

/** The ways of delivery of the cart's enterprise. */
export function shippingOf({ sales_channel: channel }: CartFacts) {
  const zones = (channel?.stock_locations ?? [])
    .flatMap((location) => location.fulfillment_sets)
    .flatMap((set) => set.service_zones);
  return zones
    .flatMap((zone) => zone.shipping_options)
    .map(({ id, type }) => ({ id, method: type.code }));
}

/** The lines of a cart whose goods never leave the village, which is why nothing of it can be sent. */
export function pickupOnlyLinesOf({ items }: CartFacts): string[] {
  return items.flatMap(({ id, product }) => (product?.goods?.pickup_only ? [id] : []));
}

/** The lines of a cart with the stock that the cart's sales channel can draw on. */
export function stockedLinesOf({ items, sales_channel_id: channelId }: CartFacts): StockedLine[] {
  return items.map(({ id, quantity, variant }) => ({
    id,
    quantity,
    is_counted: variant?.manage_inventory === true && !variant.allow_backorder,
    parts: (variant?.inventory_items ?? []).map((part) => ({
      inventory_item_id: part.inventory_item_id,
      required: part.required_quantity,
      left: (part.inventory?.location_levels ?? [])
        .filter(({ stock_locations: places }) =>
          places.some((place) => place.sales_channels.some(({ id }) => id === channelId)),
        )
        .map((level) => level.stocked_quantity - level.reserved_quantity),
    })),
  }));
}
