import type { OrderFacts } from "../orders/order-facts";
import { activeParcels, type Standing } from "../orders/standing";

interface Objection {
  code: string;
  message: string;
}

const PACKED = { code: "already_packed", message: "This order is already packed." };
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
