import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { isCash, paymentMethodOf } from "../lib/payment-methods";
import { awaitedPayments } from "../lib/payments/awaited";
import { awaitPaymentWorkflow } from "../workflows/payment/await-payment";

/** How far back it looks, and how long an order may take to be placed. */
const LATELY_MS = 7 * 24 * 60 * 60 * 1000;
const PLACING_MS = 2 * 60 * 1000;

const ordersSchema = z.array(
  z.object({
    id: z.string(),
    payment_collections: z.array(
      z.object({ payment_sessions: z.array(z.object({ provider_id: z.string() })).nullish() }),
    ),
  }),
);

/**
 * Begins to wait for the money of orders that nobody waits for: those whose process died right after
 * they were made, and those that came by Medusa's own way of completing a cart.
 */
export default async function awaitMissedPayments(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "payment_collections.payment_sessions.provider_id"],
    filters: {
      status: "pending",
      created_at: {
        $gte: new Date(Date.now() - LATELY_MS),
        $lte: new Date(Date.now() - PLACING_MS),
      },
    },
  });
  const ids = ordersSchema
    .parse(data)
    .filter(isAwaited)
    .map(({ id }) => id);
  const known = await awaitedPayments(container).listAwaitedPayments(
    { order_id: ids },
    { select: ["order_id"] },
  );
  const knownIds = new Set(known.map(({ order_id }) => order_id));
  for (const order_id of ids.filter((id) => !knownIds.has(id))) {
    await awaitPaymentWorkflow(container).run({ input: { order_id } });
  }
}

function isAwaited({ payment_collections: collections }: z.output<typeof ordersSchema>[number]) {
  const sessions = collections.flatMap(({ payment_sessions }) => payment_sessions ?? []);
  const methods = sessions.flatMap(({ provider_id }) => paymentMethodOf(provider_id) ?? []);
  return methods.some((method) => !isCash(method));
}

export const config = {
  name: "await-missed-payments",
  schedule: "*/5 * * * *",
};
