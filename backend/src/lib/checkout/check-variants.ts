import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { checkSellable } from "./sellable";

const productSchema = z.object({
  id: z.string(),
  status: z.string(),
  sales_channels: z.array(z.object({ id: z.string() })).nullish(),
});
const variantsSchema = z.array(z.object({ product: productSchema }));
const channelsSchema = z.array(
  z.object({ enterprise: z.object({ is_active: z.boolean() }).nullish() }),
);

/** Refuses goods that the enterprise of a cart's sales channel does not sell. */
export async function checkVariants(
  container: MedusaContainer,
  variantIds: readonly string[],
  channelId: string | null,
): Promise<void> {
  if (variantIds.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [variants, channels] = await Promise.all([
    query.graph({
      entity: "product_variant",
      fields: ["product.id", "product.status", "product.sales_channels.id"],
      filters: { id: [...variantIds] },
    }),
    query.graph({
      entity: "sales_channel",
      fields: ["enterprise.is_active"],
      filters: { id: channelId ?? "" },
    }),
  ]);
  const products = variantsSchema.parse(variants.data).map(({ product }) => ({
    ...product,
    sales_channels: product.sales_channels ?? [],
  }));
  const [channel] = channelsSchema.parse(channels.data);
  checkSellable(products, channelId, channel?.enterprise ?? null);
}
