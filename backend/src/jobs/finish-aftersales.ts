import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aftersalesOf } from "../lib/aftersales/aftersales";
import { ordersWithBrokenRefunds } from "../lib/aftersales/broken-refunds";
import { errorMessage } from "../lib/error-message";
import { cancelOnRequestWorkflow } from "../workflows/aftersales/cancel-on-request";
import { noteRefundsWorkflow } from "../workflows/aftersales/note-refunds";

const MINUTE_MS = 60_000;
/** How far back it looks for refunds that nobody began here. */
const LATELY_MS = 7 * 24 * 60 * MINUTE_MS;

/**
 * Brings cancellations and refunds to their end whose process died in the middle, and notes refunds of
 * Medusa's own pages that its event did not tell of, because they failed after the money was recorded. What
 * is in one of Medusa's books and not in the other is brought into both.
 */
export default async function finishAftersales(container: MedusaContainer): Promise<void> {
  const aftersales = aftersalesOf(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const minuteAgo = new Date(Date.now() - MINUTE_MS);
  const isOld = { created_at: { $lte: minuteAgo } };
  const [wanted, begun, broken] = await Promise.all([
    aftersales.listOrderCancellations({ state: "begun", ...isOld }),
    aftersales.listOwedRefunds({ state: "recording", ...isOld }),
    ordersWithBrokenRefunds(container, { from: new Date(Date.now() - LATELY_MS), to: minuteAgo }),
  ]);
  const acts = [
    ...wanted.map(({ order_id, by, actor, reason, is_unfetched }) => ({
      order_id,
      run: () =>
        cancelOnRequestWorkflow(container).run({
          input: { order_id, by, actor, reason, is_unfetched },
        }),
    })),
    ...[...new Set([...begun.map(({ order_id }) => order_id), ...broken])].map((order_id) => ({
      order_id,
      run: () => noteRefundsWorkflow(container).run({ input: { order_id } }),
    })),
  ];
  for (const { order_id, run } of acts) {
    try {
      await run();
    } catch (error) {
      logger.error(`Order ${order_id} could not be brought to its end: ${errorMessage(error)}`);
    }
  }
}

export const config = {
  name: "finish-aftersales",
  schedule: { interval: MINUTE_MS, concurrency: "forbid" },
};
