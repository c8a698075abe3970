import { endOf } from "../documents/order-end";
import type { OrderFacts } from "../orders/order-facts";
import { standingOf } from "../orders/standing";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether a complaint can be opened, and until when; null while nobody knows that the goods came. */
export interface ComplaintWindow {
  is_open: boolean;
  until: Date | null;
}

/**
 * When the buyer of an order may complain: from the moment that the goods are on their way or lie
 * ready, until so many days after they came.
 */
export function complaintWindow(
  order: OrderFacts,
  days: number,
  now: Date = new Date(),
): ComplaintWindow {
  const { status } = standingOf(order);
  if (status === "shipped" || status === "ready_for_pickup") return { is_open: true, until: null };
  const end = status === "completed" ? endOf(order) : null;
  if (end === null) return { is_open: false, until: null };
  const until = new Date(end.getTime() + days * DAY_MS);
  return { is_open: now < until, until };
}
