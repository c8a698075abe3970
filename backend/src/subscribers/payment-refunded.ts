import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PaymentEvents } from "@medusajs/framework/utils";
import { orderOfPayment } from "../lib/aftersales/order-of-payment";
import { noteRefundsWorkflow } from "../workflows/aftersales/note-refunds";

/** Money given back on Medusa's own page of an order is owed, or sent, like any other. */
export default async function paymentRefunded({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const order = await orderOfPayment(container, event.data.id);
  if (order === null) return;
  await noteRefundsWorkflow(container).run({ input: { order_id: order.id } });
}

export const config: SubscriberConfig = { event: PaymentEvents.REFUNDED };
