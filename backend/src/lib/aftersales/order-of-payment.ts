import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

const paymentsSchema = z.array(
  z.object({
    payment_collection: z
      .object({ order: z.object({ id: z.string(), status: z.string() }).nullish() })
      .nullish(),
  }),
);

/** The order that a payment belongs to; null where there is none. */
export async function orderOfPayment(
  container: MedusaContainer,
  paymentId: string,
): Promise<{ id: string; status: string } | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["payment_collection.order.id", "payment_collection.order.status"],
    filters: { id: paymentId },
  });
  return paymentsSchema.parse(data)[0]?.payment_collection?.order ?? null;
}
