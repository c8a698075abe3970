import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorMessage } from "../lib/error-message";
import { orderHistory } from "../lib/orders/history";
import { tellOrderEventWorkflow } from "../workflows/mail/tell-order-event";

/** News that is older than this is none. */
const NEWS_MS = 3 * 24 * 60 * 60 * 1000;
const AT_ONCE = 100;
/** A mail server that is down is not asked for every mail that waits. */
const MOST_FAILURES = 3;

/** Writes the mails that could not be sent, or whose process died before it sent them. */
export default async function tellOrderEvents(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const now = new Date();
  const due = await orderHistory(container).listOrderEvents(
    {
      told_at: null,
      tell_after: { $lte: now },
      happened_at: { $gte: new Date(now.getTime() - NEWS_MS) },
    },
    { select: ["id", "order_id"], take: AT_ONCE, order: { tell_after: "ASC" } },
  );
  let failures = 0;
  for (const { id, order_id } of due) {
    if (failures === MOST_FAILURES) return;
    try {
      await tellOrderEventWorkflow(container).run({ input: { event_id: id } });
    } catch (error) {
      failures += 1;
      logger.warn(`Mail about order ${order_id} is tried again later: ${errorMessage(error)}`);
    }
  }
}

export const config = {
  name: "tell-order-events",
  schedule: { interval: 60_000, concurrency: "forbid" },
};
