import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { awaitedPayments } from "../lib/payments/awaited";
import { expireOrderWorkflow } from "../workflows/payment/expire-order";

/**
 * Cancels the orders whose time to pay is over, whenever it ended: also while no process was running.
 * One that fails keeps nobody else waiting, and is tried again the next time.
 */
export default async function expireUnpaidOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const overdue = await awaitedPayments(container).listAwaitedPayments(
    { $or: [{ status: "awaiting", expires_at: { $lte: new Date() } }, { status: "expiring" }] },
    { select: ["order_id"], order: { expires_at: "ASC" } },
  );
  for (const { order_id } of overdue) {
    try {
      await expireOrderWorkflow(container).run({ input: { order_id } });
    } catch (error) {
      logger.error(`The unpaid order ${order_id} could not be closed.`, asError(error));
    }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

export const config = {
  name: "expire-unpaid-orders",
  schedule: { interval: 60_000, concurrency: "forbid" },
};
