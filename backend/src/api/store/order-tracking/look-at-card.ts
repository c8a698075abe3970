import { setTimeout as sleep } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorMessage } from "../../../lib/error-message";
import { readAwaited } from "../../../lib/payments/awaited";
import { readCardPayment } from "../../../lib/payments/card";
import { settleCardPaymentWorkflow } from "../../../workflows/card/settle-card-payment";

/** A page waits no longer for Stripe; it then shows what was known before. */
const LOOK_MS = 2500;

/**
 * Asks Stripe about an open card payment when its order is looked at: a buyer who comes back from their
 * bank sees that it is paid, whether or not Stripe has told us by itself.
 */
export async function lookAtCard(container: MedusaContainer, orderId: string): Promise<void> {
  const awaited = await readAwaited(container, orderId);
  const isOpen = awaited?.status === "awaiting" || awaited?.status === "expiring";
  if (awaited?.method !== "card" || !isOpen) return;
  if ((await readCardPayment(container, orderId))?.intent_id == null) return;
  const looked = settleCardPaymentWorkflow(container)
    .run({ input: { order_id: orderId } })
    .catch((error: unknown) => {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.warn(`The card payment of ${orderId} was not looked at: ${errorMessage(error)}`);
    });
  await Promise.race([looked, sleep(LOOK_MS, undefined, { ref: false })]);
}
