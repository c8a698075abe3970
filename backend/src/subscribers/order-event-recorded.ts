import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorMessage } from "../lib/error-message";
import { ORDER_EVENT_RECORDED, type OrderEventRecorded } from "../lib/orders/order-event";
import { tellOrderEventWorkflow } from "../workflows/mail/tell-order-event";

/** Writes mails about what happened to an order. What fails here, `jobs/tell-order-events` tries again. */
export default async function orderEventRecorded({
  event: {
    data: { id, order_id },
  },
  container,
}: SubscriberArgs<OrderEventRecorded>): Promise<void> {
  try {
    await tellOrderEventWorkflow(container).run({ input: { event_id: id } });
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Mail about order ${order_id} is tried again later: ${errorMessage(error)}`);
  }
}

export const config: SubscriberConfig = {
  event: ORDER_EVENT_RECORDED,
  context: { subscriberId: "order-event-recorded" },
};
