import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { aftersalesOf } from "./aftersales";

const orderSchema = z.object({ id: z.string(), status: z.string() });
const refundsSchema = z.array(
  z.object({
    id: z.string(),
    payment: z
      .object({ payment_collection: z.object({ order: orderSchema.nullish() }).nullish() })
      .nullish(),
  }),
);
const referencesSchema = z.array(z.object({ reference_id: z.string().nullish() }));

/**
 * Ids of the orders with refunds of some time that nobody has noted, or that the payment's books have and
 * those of the order have not. A canceled order's need not be in the latter.
 */
export async function ordersWithBrokenRefunds(
  container: MedusaContainer,
  { from, to }: { from: Date; to: Date },
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "refund",
    fields: ["id", ...["id", "status"].map((name) => `payment.payment_collection.order.${name}`)],
    filters: { created_at: { $gte: from, $lte: to } },
  });
  const refunds = refundsSchema.parse(data);
  if (refunds.length === 0) return [];
  const ids = refunds.map(({ id }) => id);
  const [known, transactions] = await Promise.all([
    aftersalesOf(container).listOwedRefunds(
      { payment_refund_id: ids },
      { select: ["payment_refund_id"] },
    ),
    query.graph({
      entity: "order_transaction",
      fields: ["reference_id"],
      filters: { reference_id: ids },
    }),
  ]);
  const noted = new Set(known.map(({ payment_refund_id }) => payment_refund_id));
  const booked = new Set(
    referencesSchema.parse(transactions.data).map(({ reference_id }) => reference_id),
  );
  const orders = refunds.flatMap(({ id, payment }) => {
    const order = payment?.payment_collection?.order;
    if (!order) return [];
    const isWhole = noted.has(id) && (booked.has(id) || order.status === "canceled");
    return isWhole ? [] : [order.id];
  });
  return [...new Set(orders)];
}
