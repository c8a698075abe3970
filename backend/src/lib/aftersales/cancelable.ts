import type { OrderFacts } from "../orders/order-facts";
import { activeParcels, type Standing } from "../orders/standing";

interface Objection {
  code: string;
  message: string;
}

const PACKED = { code: "already_packed", message: "This order is already packed." };
const NOT_PACKED = { code: "not_packed", message: "Nothing of this order waits to be fetched." };
const NO_PICKUP = { code: "not_a_pickup", message: "Nobody comes to fetch this order." };
const SENT = { code: "already_sent", message: "This order is already on its way or handed over." };

/** Why an order cannot be canceled any more; null where it can, or where it is canceled already. */
export function objectionToCanceling(
  order: Pick<OrderFacts, "fulfillments">,
  { status }: Pick<Standing, "status">,
): Objection | null {
  if (status === "canceled") return null;
  const parcels = activeParcels(order);
  if (parcels.some(({ shipped_at, delivered_at }) => shipped_at || delivered_at)) return SENT;
  return parcels.length > 0 ? PACKED : null;
}

/** Why an order cannot be called not fetched; null where it can, or where it is canceled already. */
export function objectionToUnfetched(
  order: Pick<OrderFacts, "fulfillments">,
  { status, delivery }: Pick<Standing, "status" | "delivery">,
): Objection | null {
  if (status === "canceled") return null;
  if (delivery !== "pickup") return NO_PICKUP;
  const parcels = activeParcels(order);
  if (parcels.some(({ shipped_at, delivered_at }) => shipped_at || delivered_at)) return SENT;
  return parcels.length === 0 ? NOT_PACKED : null;
}
