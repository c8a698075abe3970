import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { getEnvironment } from "../config/environment";
import { findNamedOrders } from "../lib/privacy/old-orders";
import { forgetBuyerWorkflow } from "../workflows/privacy/forget-buyer";

/**
 * Takes the buyer out of orders that the books need no longer with a name. One that fails keeps
 * nobody else waiting, and is tried again the next time.
 */
export default async function forgetOldBuyers(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const before = new Date();
  before.setFullYear(before.getFullYear() - getEnvironment().ORDER_RETENTION_YEARS);
  for (const order_id of await findNamedOrders(container, before)) {
    try {
      await forgetBuyerWorkflow(container).run({ input: { order_id } });
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      logger.error(`The buyer of the old order ${order_id} could not be forgotten.`, cause);
    }
  }
}

export const config = {
  name: "forget-old-buyers",
  schedule: "23 3 * * *",
};
