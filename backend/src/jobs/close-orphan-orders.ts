import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { findOrphans } from "../lib/orders/orphans";
import { orderTurn } from "../lib/patience";
import { closeOrphanWorkflow } from "../workflows/order/close-orphan";

const MINUTE_MS = 60_000;
/** Longer than an order ever takes to be made, or to fail. */
const YOUNGEST_MS = 3 * MINUTE_MS;
const OLDEST_MS = 3 * 24 * 60 * MINUTE_MS;

/** Cancels orders that were left half made, so that no manager packs what was never held. */
export default async function closeOrphanOrders(container: MedusaContainer): Promise<void> {
  const now = Date.now();
  const orphans = await findOrphans(container, {
    created_at: { $gte: new Date(now - OLDEST_MS), $lte: new Date(now - YOUNGEST_MS) },
  });
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of orphans) {
    // A second process may have found it as well.
    await container.resolve(Modules.LOCKING).execute(orderTurn(id), async () => {
      const [still] = await findOrphans(container, { id });
      if (still === undefined) return;
      await closeOrphanWorkflow(container).run({ input: { order_id: id } });
      logger.warn(`Order ${id} held no goods and was canceled.`);
    });
  }
}

export const config = {
  name: "close-orphan-orders",
  schedule: { interval: MINUTE_MS, concurrency: "forbid" },
};
