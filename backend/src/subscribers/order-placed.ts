import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { recordOrderEventWorkflow } from "../workflows/order/record-order-event";

const ordersSchema = z.array(z.object({ created_at: z.union([z.string(), z.date()]) }));

/**
 * Begins an order's history, whichever way it was made. Not a step of ordering: that would wait for it,
 * and could fail with it. What is missed here, `jobs/record-missed-orders` finds.
 */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { id } = event.data;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["created_at"],
    filters: { id },
  });
  const [order] = ordersSchema.parse(data);
  if (order === undefined) return;
  await recordOrderEventWorkflow(container).run({
    input: { order_id: id, kind: "placed", by: "buyer", happened_at: order.created_at },
  });
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "order-placed" },
};
