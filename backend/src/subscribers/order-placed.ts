import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { readOrderFacts } from "../lib/orders/order-facts";
import { recordOrderEventWorkflow } from "../workflows/order/record-order-event";

/**
 * Begins an order's history, whichever way it was made. Not a step of ordering: that would wait for it,
 * and could fail with it. What is missed here, `jobs/record-missed-orders` finds.
 */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const order = await readOrderFacts(container, event.data.id);
  if (order === null) return;
  await recordOrderEventWorkflow(container).run({
    input: { order_id: order.id, kind: "placed", by: "buyer", happened_at: order.created_at },
  });
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "order-placed" },
};
