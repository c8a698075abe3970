import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { amount } from "../amount";
import { listOf } from "../list-of";

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "status",
  "locale",
  "email",
  "item_total",
  "shipping_total",
  "total",
  "shipping_address.*",
  "items.id",
  "items.title",
  "items.variant_title",
  "items.variant_id",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.return_received_total",
  "items.return_dismissed_total",
  "items.thumbnail",
  "items.detail.fulfilled_quantity",
  "shipping_methods.data",
  "shipping_methods.shipping_option.type.code",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "payment_collections.payment_sessions.id",
  "payment_collections.payment_sessions.provider_id",
  "fulfillments.id",
  "fulfillments.created_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.metadata",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
  "fulfillments.labels.label_url",
  "sales_channel_id",
  "sales_channel.enterprise.id",
];

const text = z.string().nullish();
const moment = z.union([z.string(), z.date()]);

const itemSchema = z.object({
  id: z.string(),
  title: z.string(),
  variant_title: text,
  variant_id: text,
  quantity: amount,
  unit_price: amount,
  total: amount,
  return_received_total: amount.nullish(),
  return_dismissed_total: amount.nullish(),
  thumbnail: text,
  detail: z.object({ fulfilled_quantity: amount }),
});

const collectionSchema = z.object({
  id: z.string(),
  status: z.string(),
  captured_amount: amount.nullish(),
  refunded_amount: amount.nullish(),
  payment_sessions: listOf(z.object({ id: z.string(), provider_id: z.string() })),
});

const orderSchema = z.object({
  id: z.string(),
  display_id: z.number(),
  created_at: moment,
  status: z.string(),
  locale: text,
  email: text,
  item_total: amount,
  shipping_total: amount,
  total: amount,
  shipping_address: z
    .object({
      first_name: text,
      last_name: text,
      phone: text,
      address_1: text,
      address_2: text,
      city: text,
      province: text,
      postal_code: text,
      country_code: text,
    })
    .nullish(),
  items: listOf(itemSchema),
  shipping_methods: listOf(
    z.object({
      data: z.unknown(),
      shipping_option: z.object({ type: z.object({ code: z.string() }) }).nullish(),
    }),
  ),
  payment_collections: listOf(collectionSchema),
  fulfillments: listOf(
    z.object({
      id: z.string(),
      created_at: moment.nullish(),
      shipped_at: moment.nullish(),
      delivered_at: moment.nullish(),
      canceled_at: moment.nullish(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
      labels: listOf(
        z.object({
          tracking_number: z.string(),
          tracking_url: z.string(),
          label_url: z.string(),
        }),
      ),
    }),
  ),
  sales_channel_id: text,
  sales_channel: z.object({ enterprise: z.object({ id: z.string() }).nullish() }).nullish(),
});

/** An order as its buyer and its manager look at it. */
export type OrderFacts = z.output<typeof orderSchema>;

/** Reads an order; null where there is none of that id. */
export async function readOrderFacts(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId, is_draft_order: false },
  });
  const [order] = data;
  return order === undefined ? null : orderSchema.parse(order);
}
