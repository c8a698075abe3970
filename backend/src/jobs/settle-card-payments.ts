import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorMessage } from "../lib/error-message";
import { readOrderFacts } from "../lib/orders/order-facts";
import { awaitedPayments } from "../lib/payments/awaited";
import { cardPayments } from "../lib/payments/card";
import { settleCardPaymentWorkflow } from "../workflows/card/settle-card-payment";

/** How long ago money may have been seen that a process which died did not write into the books. */
const LATELY_MS = 24 * 60 * 60 * 1000;

/**
 * Asks Stripe about every card payment that is waited for: those of which Stripe's word never came, and
 * those whose process died before the books were written.
 */
export default async function settleCardPayments(container: MedusaContainer): Promise<void> {
  const service = cardPayments(container);
  if (!service.isEnabled()) return;
  const ids = [...(await findWaiting(container)), ...(await findUnrecorded(container))];
  const begun = await service.listCardPayments(
    { order_id: ids, intent_id: { $ne: null } },
    { select: ["order_id"], take: null },
  );
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const { order_id } of begun) {
    try {
      await settleCardPaymentWorkflow(container).run({ input: { order_id } });
    } catch (error) {
      logger.error(`The card payment of ${order_id} was not looked at: ${errorMessage(error)}`);
    }
  }
}

async function findWaiting(container: MedusaContainer): Promise<string[]> {
  const waiting = await awaitedPayments(container).listAwaitedPayments(
    { method: "card", status: ["awaiting", "expiring"] },
    { select: ["order_id"], take: null },
  );
  return waiting.map(({ order_id }) => order_id);
}

async function findUnrecorded(container: MedusaContainer): Promise<string[]> {
  const since = new Date(Date.now() - LATELY_MS);
  const seen = await awaitedPayments(container).listAwaitedPayments(
    { method: "card", status: "confirmed", updated_at: { $gte: since } },
    { select: ["order_id"], take: null },
  );
  const orders = await Promise.all(seen.map(({ order_id }) => readOrderFacts(container, order_id)));
  return orders.flatMap((order) =>
    order?.payment_collections.every(({ captured_amount: sum }) => !sum) ? [order.id] : [],
  );
}

export const config = {
  name: "settle-card-payments",
  schedule: { interval: 120_000, concurrency: "forbid" },
};
