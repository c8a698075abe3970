import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { amount } from "../amount";
import { listOf } from "../list-of";

/** What is asked of Medusa about a cart that is to become an order. */
const FIELDS = [
  "id",
  "completed_at",
  "customer_id",
  "email",
  "sales_channel_id",
  "total",
  "item_total",
  "items.id",
  "items.quantity",
  "items.unit_price",
  "items.product.id",
  "items.product.status",
  "items.product.sales_channels.id",
  "items.product.goods.pickup_only",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
  "items.variant.inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
  "items.variant.weight",
  "items.variant.length",
  "items.variant.width",
  "items.variant.height",
  "shipping_address.first_name",
  "shipping_address.phone",
  "shipping_address.country_code",
  "shipping_address.metadata",
  "shipping_address.city",
  "shipping_address.province",
  "shipping_methods.amount",
  "shipping_methods.data",
  "shipping_methods.shipping_option.type.code",
  "payment_collection.id",
  "payment_collection.payment_sessions.amount",
  "payment_collection.payment_sessions.provider_id",
  "sales_channel.enterprise.*",
  "sales_channel.enterprise.card_account.account_id",
  "sales_channel.stock_locations.address.postal_code",
  "sales_channel.stock_locations.fulfillment_sets.service_zones.shipping_options.id",
  "sales_channel.stock_locations.fulfillment_sets.service_zones.shipping_options.type.code",
];

const identified = z.object({ id: z.string() });

const levelSchema = z.object({
  stocked_quantity: amount,
  reserved_quantity: amount,
  stock_locations: listOf(z.object({ sales_channels: listOf(identified) })),
});

const measure = amount.nullish();

const lineSchema = z.object({
  id: z.string(),
  quantity: amount,
  unit_price: amount,
  product: z
    .object({
      id: z.string(),
      status: z.string(),
      sales_channels: listOf(identified),
      goods: z.object({ pickup_only: z.boolean() }).nullish(),
    })
    .nullish(),
  variant: z
    .object({
      manage_inventory: z.boolean(),
      allow_backorder: z.boolean(),
      weight: measure,
      length: measure,
      width: measure,
      height: measure,
      inventory_items: listOf(
        z.object({
          inventory_item_id: z.string(),
          required_quantity: amount,
          inventory: z.object({ location_levels: listOf(levelSchema) }).nullish(),
        }),
      ),
    })
    .nullish(),
});

const optionSchema = z.object({
  id: z.string(),
  type: z.object({ code: z.string() }),
});

const zoneSchema = z.object({ shipping_options: listOf(optionSchema) });
const locationSchema = z.object({
  address: z.object({ postal_code: z.string().nullish() }).nullish(),
  fulfillment_sets: listOf(z.object({ service_zones: listOf(zoneSchema) })),
});

const enterpriseSchema = z.object({
  id: z.string(),
  is_active: z.boolean(),
  cash_on_pickup: z.boolean(),
  qris: z.string().nullable(),
  bank_name: z.string().nullable(),
  bank_account_number: z.string().nullable(),
  bank_account_holder: z.string().nullable(),
  card_account: z.object({ account_id: z.string() }).nullish(),
});

const cartSchema = z.object({
  id: z.string(),
  completed_at: z.unknown(),
  customer_id: z.string().nullish(),
  email: z.string().nullish(),
  sales_channel_id: z.string().nullable(),
  total: amount,
  item_total: amount,
  items: listOf(lineSchema),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      phone: z.string().nullish(),
      country_code: z.string().nullish(),
      metadata: z.unknown(),
      city: z.string().nullish(),
      province: z.string().nullish(),
    })
    .nullish(),
  shipping_methods: listOf(
    z.object({
      amount,
      data: z.unknown(),
      shipping_option: z.object({ type: z.object({ code: z.string() }) }).nullish(),
    }),
  ),
  payment_collection: z
    .object({
      id: z.string(),
      payment_sessions: listOf(z.object({ amount, provider_id: z.string() })),
    })
    .nullish(),
  sales_channel: z
    .object({ enterprise: enterpriseSchema.nullish(), stock_locations: listOf(locationSchema) })
    .nullish(),
});

/** A cart as the rules of the checkout look at it. */
export type CartFacts = z.output<typeof cartSchema>;

/** Reads a cart; null where there is none of that id. */
export async function readCartFacts(
  container: MedusaContainer,
  cartId: string,
): Promise<CartFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id: cartId } });
  const [cart] = data;
  return cart === undefined ? null : cartSchema.parse(cart);
}
