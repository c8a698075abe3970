import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { amount } from "../amount";
import { listOf } from "../list-of";

const FIELDS = [
  "id",
  "status",
  "items.id",
  "items.unit_price",
  "items.detail.fulfilled_quantity",
  "items.detail.return_requested_quantity",
  "items.detail.return_received_quantity",
  "items.detail.return_dismissed_quantity",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.note",
  "sales_channel.stock_locations.id",
];

const moment = z.union([z.string(), z.date()]).nullish();
const counted = amount.nullish().transform((value) => value ?? 0);

const paymentSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  captures: listOf(z.object({ amount })),
  refunds: listOf(z.object({ id: z.string(), amount, note: z.string().nullish() })),
});

const booksSchema = z
  .object({
    id: z.string(),
    status: z.string(),
    items: listOf(
      z.object({
        id: z.string(),
        unit_price: amount,
        detail: z.object({
          fulfilled_quantity: counted,
          return_requested_quantity: counted,
          return_received_quantity: counted,
          return_dismissed_quantity: counted,
        }),
      }),
    ),
    fulfillments: listOf(
      z.object({ shipped_at: moment, delivered_at: moment, canceled_at: moment }),
    ),
    payment_collections: listOf(z.object({ payments: listOf(paymentSchema) })),
    sales_channel: z.object({ stock_locations: listOf(z.object({ id: z.string() })) }).nullish(),
  })
  .transform(({ payment_collections: collections, ...books }) => ({
    ...books,
    payments: collections.flatMap(({ payments }) => payments),
  }));

/** What Medusa's books tell of an order's money and goods: came in, went out, came back. */
export type OrderBooks = z.output<typeof booksSchema>;

/** Reads the books of an order; null where there is none of that id. */
export async function readOrderBooks(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderBooks | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId, is_draft_order: false },
  });
  const [order] = data;
  return order === undefined ? null : booksSchema.parse(order);
}
