import type * as missedOrders from "../../src/jobs/record-missed-orders";
import type * as telling from "../../src/jobs/tell-order-events";
import type OrderHistoryModuleService from "../../src/modules/order-history/service";
import { loadFromBackend } from "./backend-modules";
import type { Shop } from "./shop";

/** One line of the history that the holder of a tracking link sees. */
interface Line {
  kind: string;
  by: string;
  note: string | null;
  happened_at: string;
}

/** What the shop keeps of what happened to orders. */
export function historyOf({ container }: Shop): OrderHistoryModuleService {
  return container.resolve<OrderHistoryModuleService>("orderHistory");
}

/** An order's history as its buyer is shown it. */
export async function linesOf({ store }: Shop, token: string): Promise<Line[]> {
  const path = `/store/order-tracking/${token}`;
  return (await store.get(path).json<{ order: { history: Line[] } }>()).order.history;
}

/** What the scheduler does every minute. */
export async function tellEvents({ container }: Shop): Promise<void> {
  await loadFromBackend<typeof telling>("jobs/tell-order-events").default(container);
}

/** Lets the time until the next try be over. */
export async function waitOver(shop: Shop, orderId: string): Promise<void> {
  const history = historyOf(shop);
  const events = await history.listOrderEvents({ order_id: orderId });
  const tell_after = new Date(Date.now() - 1000);
  await history.updateOrderEvents(events.map(({ id }) => ({ id, tell_after })));
}

/** What the scheduler does every five minutes. */
export async function recordMissed({ container }: Shop): Promise<void> {
  await loadFromBackend<typeof missedOrders>("jobs/record-missed-orders").default(container);
}
