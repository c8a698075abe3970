import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { goodsFacts } from "../lib/goods-facts";
import { only } from "../lib/only";
import type { Seller } from "../workflows/goods/new-product";

const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema.nullable())
    .nullish()
    .transform((rows) => (rows ?? []).flatMap((row) => (row === null ? [] : [row])));

const variantSchema = z.object({
  id: z.string(),
  title: z.string(),
  weight: z.coerce.number().nullable(),
  prices: list(z.object({ id: z.string(), currency_code: z.string(), amount: z.coerce.number() })),
  inventory_items: list(
    z.object({
      inventory_item_id: z.string(),
      inventory: z.object({
        location_levels: list(
          z.object({ id: z.string(), location_id: z.string(), stocked_quantity: z.number() }),
        ),
      }),
    }),
  ),
});

const goodsSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  categories: list(z.object({ id: z.string() })),
  options: list(z.object({ id: z.string(), title: z.string() })),
  variants: list(variantSchema),
  producer: z.object({ id: z.string() }).nullish(),
  goods: goodsFacts.extend({ id: z.string() }).nullish(),
});

const FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "thumbnail",
  "categories.id",
  "options.id",
  "options.title",
  "variants.id",
  "variants.title",
  "variants.weight",
  "variants.prices.id",
  "variants.prices.currency_code",
  "variants.prices.amount",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.id",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "producer.id",
  "goods.*",
];

/** Goods as the shop has them. */
export type GoodsRow = z.output<typeof goodsSchema>;

/** The goods that have these handles, by handle. */
export async function listGoods(
  container: MedusaContainer,
  handles: readonly string[],
): Promise<ReadonlyMap<string, GoodsRow>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { handle: [...handles] },
  });
  const rows = z.array(goodsSchema).parse(data);
  return new Map(rows.map((row) => [row.handle, row]));
}

const sellerSchema = z.object({
  sales_channel: z.object({ id: z.string() }),
  shipping_profile: z.object({ id: z.string() }),
  stock_location: z.object({ id: z.string() }),
});

/** What goods need to know of the enterprise that sells them. */
export async function sellerOf(container: MedusaContainer, id: string): Promise<Seller> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "enterprise",
    fields: ["sales_channel.id", "shipping_profile.id", "stock_location.id"],
    filters: { id },
  });
  const seller = sellerSchema.parse(only(data));
  return {
    sales_channel_id: seller.sales_channel.id,
    shipping_profile_id: seller.shipping_profile.id,
    stock_location_id: seller.stock_location.id,
  };
}
