import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { readOrderFacts } from "../lib/orders/order-facts";
import { standingOf } from "../lib/orders/standing";
import { orderTurn, PATIENCE } from "../lib/patience";
import { recordOrderEventWorkflow } from "../workflows/order/record-order-event";

const parcelsSchema = z.array(z.object({ order: z.object({ id: z.string() }).nullish() }));

/**
 * Writes down what became of a parcel on Medusa's own pages, such as that it has arrived. After our own
 * acts, whose turn it waits for, there is nothing left to write.
 */
export default async function parcelMoved({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["order.id"],
    filters: { id: event.data.id },
  });
  const id = parcelsSchema.parse(data)[0]?.order?.id;
  if (id === undefined) return;
  const turn = async () => {
    const order = await readOrderFacts(container, id);
    const status = order && standingOf(order).status;
    if (status !== "shipped" && status !== "completed") return;
    await recordOrderEventWorkflow(container).run({
      input: { order_id: id, kind: status, by: "manager" },
    });
  };
  await container.resolve(Modules.LOCKING).execute(orderTurn(id), turn, PATIENCE);
}

export const config: SubscriberConfig = {
  event: ["shipment.created", "delivery.created"],
  context: { subscriberId: "parcel-moved" },
};
