import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { orderHistory } from "../lib/orders/history";
import { recordOrderEventWorkflow } from "../workflows/order/record-order-event";

/** How far back it looks, and how long the usual way may take. */
const LATELY_MS = 24 * 60 * 60 * 1000;
const USUAL_MS = 5 * 60 * 1000;

const ordersSchema = z.array(
  z.object({ id: z.string(), created_at: z.union([z.string(), z.date()]) }),
);

/** Begins the history of open orders whose process died right after they were made. */
export default async function recordMissedOrders(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const now = Date.now();
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "created_at"],
    filters: {
      status: "pending",
      is_draft_order: false,
      created_at: { $gte: new Date(now - LATELY_MS), $lte: new Date(now - USUAL_MS) },
    },
  });
  const orders = ordersSchema.parse(data);
  const begun = await orderHistory(container).listOrderEvents(
    { order_id: orders.map(({ id }) => id), kind: "placed" },
    { select: ["order_id"], take: null },
  );
  const known = new Set(begun.map(({ order_id }) => order_id));
  for (const { id, created_at } of orders.filter(({ id }) => !known.has(id))) {
    await recordOrderEventWorkflow(container).run({
      input: { order_id: id, kind: "placed", by: "buyer", happened_at: created_at },
    });
  }
}

export const config = {
  name: "record-missed-orders",
  schedule: "*/5 * * * *",
};
