import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ORDER_HISTORY_MODULE } from "../../modules/order-history";
import type OrderHistoryModuleService from "../../modules/order-history/service";
import {
  type HistoryLine,
  isOrderEventKind,
  ORDER_EVENT_RECORDED,
  type OrderEvent,
  type OrderEventRecorded,
} from "./order-event";

/** The service that keeps what happened to orders. */
export function orderHistory(container: MedusaContainer): OrderHistoryModuleService {
  return container.resolve<OrderHistoryModuleService>(ORDER_HISTORY_MODULE);
}

/**
 * Writes a line into an order's history and tells of it once the workflow of this event group has
 * succeeded. Answers its id; null where the line was there already, of which nothing is told again.
 */
export async function writeOrderEvent(
  container: MedusaContainer,
  event: OrderEvent,
  eventGroupId: string | undefined,
): Promise<string | null> {
  const id = await orderHistory(container).record(event);
  if (id === null) return null;
  const data: OrderEventRecorded = { id, order_id: event.order_id };
  await container.resolve(Modules.EVENT_BUS).emit({
    name: ORDER_EVENT_RECORDED,
    data,
    metadata: eventGroupId === undefined ? {} : { eventGroupId },
  });
  return id;
}

/** What happened to an order, from its beginning: also where that has not been written down yet. */
export async function readHistory(
  container: MedusaContainer,
  order: { id: string; created_at: Date | string },
): Promise<HistoryLine[]> {
  const rows = await orderHistory(container).listOrderEvents(
    { order_id: order.id },
    { order: { happened_at: "ASC", id: "ASC" }, take: null },
  );
  const lines = rows.flatMap(({ kind, by, note, happened_at }) =>
    isOrderEventKind(kind) ? [{ kind, by, note, happened_at: happened_at.toISOString() }] : [],
  );
  if (lines.some(({ kind }) => kind === "placed")) return lines;
  const happened_at = new Date(order.created_at).toISOString();
  return [{ kind: "placed", by: "buyer", note: null, happened_at }, ...lines];
}
