import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { amount } from "../amount";
import { listOf } from "../list-of";
import type { AgreedGoods } from "./agreement";

const FIELDS = [
  "id",
  // Medusa works out the lines' quantities and sums only together with these two.
  "total",
  "items.detail.fulfilled_quantity",
  "items.title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "items.total",
  "items.variant.weight",
  "items.product.goods.permit_kind",
  "items.product.goods.permit_number",
];

const itemSchema = z.object({
  title: z.string(),
  variant_title: z.string().nullish(),
  quantity: amount,
  unit_price: amount,
  total: amount,
  variant: z.object({ weight: amount.nullish() }).nullish(),
  product: z
    .object({
      goods: z.object({ permit_kind: z.string(), permit_number: z.string().nullable() }).nullish(),
    })
    .nullish(),
});

const orderSchema = z.object({ items: listOf(itemSchema) });

/** The lines of an order with what is known of the goods at this moment. */
export async function readAgreedGoods(
  container: MedusaContainer,
  orderId: string,
): Promise<AgreedGoods[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  });
  return z
    .array(orderSchema)
    .parse(data)
    .flatMap(({ items }) => items.map(toGoods));
}

function toGoods({ variant, product, ...item }: z.output<typeof itemSchema>): AgreedGoods {
  const goods = product?.goods;
  return {
    title: item.title,
    variant_label: item.variant_title ?? "",
    quantity: item.quantity,
    unit_price: Math.round(item.unit_price),
    total: Math.round(item.total),
    weight_grams: variant?.weight ?? null,
    permit: goods ? { kind: goods.permit_kind, number: goods.permit_number } : null,
  };
}
