import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aftersalesOf } from "../lib/aftersales/aftersales";
import { errorMessage } from "../lib/error-message";
import { cancelOnRequestWorkflow } from "../workflows/aftersales/cancel-on-request";
import { noteRefundsWorkflow } from "../workflows/aftersales/note-refunds";

const MINUTE_MS = 60_000;

/** Brings cancellations and refunds to their end whose process died in the middle. */
export default async function finishAftersales(container: MedusaContainer): Promise<void> {
  const aftersales = aftersalesOf(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const isOld = { created_at: { $lte: new Date(Date.now() - MINUTE_MS) } };
  const [wanted, begun] = await Promise.all([
    aftersales.listOrderCancellations({ state: "begun", ...isOld }),
    aftersales.listOwedRefunds({ state: "recording", ...isOld }),
  ]);
  const acts = [
    ...wanted.map(({ order_id, by, actor, reason, is_unfetched }) => ({
      order_id,
      run: () =>
        cancelOnRequestWorkflow(container).run({
          input: { order_id, by, actor, reason, is_unfetched },
        }),
    })),
    ...begun.map(({ order_id }) => ({
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
