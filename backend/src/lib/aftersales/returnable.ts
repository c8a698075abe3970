import type { OrderBooks } from "./order-books";

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long after they came goods can be asked to be taken back. */
export const RETURN_DAYS = 7;
/** How long a courier may take when nobody notes that the parcel came. */
const ON_ITS_WAY_DAYS = 14;

type Moment = string | Date | null | undefined;
type Parcels = Pick<OrderBooks, "fulfillments">;

/**
 * Until when the goods of an order can be asked to be taken back: so many days after the last of them
 * came. Null while nothing has left the enterprise, or while some of it is still there.
 */
export function returnableUntil({ fulfillments }: Parcels): Date | null {
  const parcels = fulfillments.filter(({ canceled_at }) => !canceled_at);
  const ends = parcels.map(({ delivered_at, shipped_at }) => endOf(delivered_at, shipped_at));
  const known = ends.filter((end) => end !== null);
  if (known.length === 0 || known.length < ends.length) return null;
  return new Date(Math.max(...known));
}

/** How many of each line of an order can still be given back; lines with nothing left are not there. */
export function returnableItems({ items }: Pick<OrderBooks, "items">) {
  return items
    .map(({ id, unit_price, detail }) => ({
      item_id: id,
      unit_price: Math.round(unit_price),
      quantity:
        detail.fulfilled_quantity -
        detail.return_requested_quantity -
        detail.return_received_quantity -
        detail.return_dismissed_quantity,
    }))
    .filter(({ quantity }) => quantity > 0);
}

function endOf(deliveredAt: Moment, shippedAt: Moment): number | null {
  if (deliveredAt) return new Date(deliveredAt).getTime() + RETURN_DAYS * DAY_MS;
  if (!shippedAt) return null;
  return new Date(shippedAt).getTime() + (ON_ITS_WAY_DAYS + RETURN_DAYS) * DAY_MS;
}
