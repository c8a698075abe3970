import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys, PaymentEvents } from "@medusajs/framework/utils";
import { z } from "zod";
import { noteRefundsWorkflow } from "../workflows/aftersales/note-refunds";

const paymentsSchema = z.array(
  z.object({
    payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
  }),
);

/** Money given back on Medusa's own page of an order is owed, or sent, like any other. */
export default async function paymentRefunded({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  });
  for (const { payment_collection: collection } of paymentsSchema.parse(data)) {
    const order_id = collection?.order?.id;
    if (order_id !== undefined) await noteRefundsWorkflow(container).run({ input: { order_id } });
  }
}

export const config: SubscriberConfig = { event: PaymentEvents.REFUNDED };
