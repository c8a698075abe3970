import { ProductStatus } from "@medusajs/framework/utils";
import { z } from "zod";
import { describePlace, momentSchema, VILLAGE_FIELDS, villageSchema } from "./places";
import { defineSource } from "./source";
import { availableAt, STOCK_FIELDS, stockedVariantSchema } from "./stock";

const CURRENCY = "idr";

const priceSchema = z.object({
  amount: z.coerce.number(),
  currency_code: z.string(),
  rules_count: z.number().nullish(),
  price_list_id: z.string().nullish(),
});

const variantSchema = stockedVariantSchema.extend({
  price_set: z.object({ prices: z.array(priceSchema).nullish() }).nullish(),
});

const enterpriseSchema = z.object({
  name: z.string(),
  is_active: z.boolean(),
  village: villageSchema,
  sales_channel: z.object({ id: z.string() }).nullish(),
  stock_location: z.object({ id: z.string() }).nullish(),
});

const productSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  thumbnail: z.string().nullish(),
  status: z.string(),
  created_at: momentSchema,
  categories: z.array(z.object({ id: z.string(), handle: z.string(), name: z.string() })).nullish(),
  variants: z.array(variantSchema).nullish(),
  sales_channels: z.array(z.object({ id: z.string() })).nullish(),
  goods: z.object({ pickup_only: z.boolean(), flagship: z.boolean() }).nullish(),
  producer: z
    .object({ id: z.string(), handle: z.string(), name: z.string(), enterprise: enterpriseSchema })
    .nullish(),
});

type Product = z.output<typeof productSchema>;

/** The ordinary price of each variant, without price lists and prices for some buyers only. */
function pricesOf({ variants }: Product): number[] {
  const prices = (variants ?? []).flatMap(({ price_set }) => price_set?.prices ?? []);
  return prices
    .filter(({ currency_code }) => currency_code === CURRENCY)
    .filter(({ price_list_id, rules_count }) => !price_list_id && !rules_count)
    .map(({ amount }) => Math.round(amount));
}

function describeOffer(product: Product, locationId: string) {
  const prices = pricesOf(product);
  const pieces = (product.variants ?? []).map((variant) => availableAt(variant, locationId));
  return {
    ...(prices.length > 0 ? { price: Math.min(...prices), price_max: Math.max(...prices) } : {}),
    stock: pieces.filter(Number.isFinite).reduce((sum, count) => sum + count, 0),
    in_stock: pieces.some((count) => count > 0),
    pickup_only: product.goods?.pickup_only ?? false,
    flagship: product.goods?.flagship ?? false,
  };
}

/** Published goods that an active enterprise sells in its own sales channel. */
export const products = defineSource({
  kind: "product",
  entity: "product",
  fields: [
    ...["id", "handle", "title", "description", "thumbnail", "status", "created_at"],
    ...["id", "handle", "name"].map((field) => `categories.${field}`),
    ...["amount", "currency_code", "rules_count", "price_list_id"].map(
      (field) => `variants.price_set.prices.${field}`,
    ),
    ...STOCK_FIELDS.map((field) => `variants.${field}`),
    ...["sales_channels.id", "goods.pickup_only", "goods.flagship"],
    ...["id", "handle", "name", "enterprise.name", "enterprise.is_active"].map(
      (field) => `producer.${field}`,
    ),
    ...["sales_channel.id", "stock_location.id"].map((field) => `producer.enterprise.${field}`),
    ...VILLAGE_FIELDS.map((field) => `producer.enterprise.village.${field}`),
  ],
  schema: productSchema,
  translated: ({ id, categories, producer }) => [
    id,
    ...(categories ?? []).map((category) => category.id),
    ...(producer ? [producer.id, producer.enterprise.village.id] : []),
  ],
  toDocument(product, english) {
    const { producer } = product;
    const enterprise = producer?.enterprise;
    const channel = enterprise?.sales_channel?.id;
    const isSold = product.sales_channels?.some(({ id }) => id === channel) ?? false;
    if (product.status !== ProductStatus.PUBLISHED || !producer || !enterprise) return null;
    if (!enterprise.is_active || !isSold) return null;
    const [category] = product.categories ?? [];
    const offer = describeOffer(product, enterprise.stock_location?.id ?? "");
    const story = product.description ?? "";
    return {
      id: product.id,
      type: "product",
      handle: product.handle,
      title_id: product.title,
      title_en: english(product.id, "title", product.title),
      ...(category && {
        category_handle: category.handle,
        category_id: category.name,
        category_en: english(category.id, "name", category.name),
      }),
      producer_handle: producer.handle,
      producer_id: producer.name,
      producer_en: english(producer.id, "name", producer.name),
      ...describePlace(enterprise.village, english),
      enterprise: enterprise.name,
      story_id: story,
      story_en: english(product.id, "description", story),
      ...offer,
      ...(product.thumbnail && { image: product.thumbnail }),
      rank: 2 + (offer.in_stock ? 2 : 0) + (offer.flagship ? 1 : 0),
      created_at: product.created_at,
    };
  },
});
