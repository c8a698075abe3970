import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { aftersalesOf } from "./aftersales";

const refundsSchema = z.array(
  z.object({
    id: z.string(),
    payment: z
      .object({
        payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
      })
      .nullish(),
  }),
);

/** Ids of the orders with refunds in Medusa's books of some time that nobody has noted. */
export async function ordersWithUnnotedRefunds(
  container: MedusaContainer,
  { from, to }: { from: Date; to: Date },
): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "refund",
    fields: ["id", "payment.payment_collection.order.id"],
    filters: { created_at: { $gte: from, $lte: to } },
  });
  const refunds = refundsSchema.parse(data);
  const known = await aftersalesOf(container).listOwedRefunds(
    { payment_refund_id: refunds.map(({ id }) => id) },
    { select: ["payment_refund_id"] },
  );
  const noted = new Set(known.map(({ payment_refund_id }) => payment_refund_id));
  const orders = refunds
    .filter(({ id }) => !noted.has(id))
    .flatMap(({ payment }) => payment?.payment_collection?.order?.id ?? []);
  return [...new Set(orders)];
}
