import { z } from "zod";
import { goodsFacts } from "../../../lib/goods-facts";
import { ENTERPRISE_FIELDS, type EnterpriseRow, readActive, toStoreEnterprise } from "./enterprise";
import { PRODUCER_FIELDS, storeProducer } from "./producer";

/** What a query has to ask for to show goods; their prices also want a context with the currency. */
export const GOODS_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "thumbnail",
  "images.url",
  "images.rank",
  "categories.id",
  "categories.handle",
  "categories.name",
  "variants.id",
  "variants.title",
  "variants.weight",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.variant_rank",
  "variants.calculated_price.calculated_amount",
  "goods.*",
  ...PRODUCER_FIELDS.map((field) => `producer.${field}`),
  "sales_channels.id",
  ...ENTERPRISE_FIELDS.map((field) => `sales_channels.enterprise.${field}`),
];

const goodsRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  thumbnail: z.string().nullable(),
  images: z.array(z.object({ url: z.string(), rank: z.number() })),
  categories: z.array(z.object({ handle: z.string(), name: z.string() })),
  variants: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      weight: z.coerce.number().nullable(),
      variant_rank: z.number().nullable(),
      manage_inventory: z.boolean(),
      allow_backorder: z.boolean(),
      // None for a size whose price a manager has yet to enter.
      calculated_price: z.object({ calculated_amount: z.number() }).nullish(),
    }),
  ),
  // Products that a manager made in Medusa Admin have neither until somebody fills them in.
  goods: goodsFacts.nullish(),
  producer: storeProducer.nullish(),
  sales_channels: z.array(z.object({ enterprise: z.unknown() })),
});

interface Found {
  row: z.output<typeof goodsRow>;
  enterprise: EnterpriseRow;
}

/** The goods that a query found, and who sells them; null when nobody active does. */
export function readGoods(data: readonly unknown[]): Found | null {
  const [row] = z.array(goodsRow).parse(data);
  const sellers = row?.sales_channels.flatMap(({ enterprise }) => enterprise ?? []) ?? [];
  const [enterprise] = readActive(sellers);
  return row === undefined || enterprise === undefined ? null : { row, enterprise };
}

/** Of what nobody counts, or what is also sold before there is any: more than one order takes. */
const UNCOUNTED = 999;

type Stock = Readonly<Record<string, { availability: number | null } | undefined>>;

/** What buyers are told of goods. */
export function toStoreGoods({ row, enterprise }: Found, stock: Stock) {
  const { goods, village } = { goods: row.goods, village: enterprise.village };
  const [category] = row.categories;
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    story: row.description ?? "",
    picture_url: row.thumbnail,
    pictures: picturesOf(row),
    category: category ?? null,
    producer: row.producer ?? null,
    village: {
      slug: village.slug,
      name: village.name,
      district: village.district,
      regency: village.regency,
    },
    enterprise: toStoreEnterprise(enterprise),
    pickup_only: goods?.pickup_only ?? false,
    flagship: goods?.flagship ?? false,
    permit: { kind: goods?.permit_kind ?? "none", number: goods?.permit_number ?? null },
    price_split: priceSplit(goods),
    is_demo: village.is_demo,
    variants: toStoreVariants(row, stock),
  };
}

/** All its pictures, the one on its cards first. */
function picturesOf({ thumbnail, images }: Found["row"]): string[] {
  const inOrder = images.toSorted((one, other) => one.rank - other.rank).map(({ url }) => url);
  return [...new Set(thumbnail === null ? inOrder : [thumbnail, ...inOrder])];
}

function toStoreVariants({ variants }: Found["row"], stock: Stock) {
  return variants
    .toSorted((one, other) => (one.variant_rank ?? 0) - (other.variant_rank ?? 0))
    .flatMap((variant) => {
      const { id, title, weight, calculated_price: price } = variant;
      if (price == null) return [];
      const isCounted = variant.manage_inventory && !variant.allow_backorder;
      return [
        {
          id,
          label: title,
          price: Math.round(price.calculated_amount),
          weight_grams: weight ?? 0,
          stock: isCounted ? Math.max(0, stock[id]?.availability ?? 0) : UNCOUNTED,
        },
      ];
    });
}

function priceSplit(goods: Found["row"]["goods"]) {
  if (goods == null) return null;
  const { producer_percent, enterprise_percent, packaging_percent } = goods;
  if (producer_percent === null || enterprise_percent === null || packaging_percent === null) {
    return null;
  }
  return {
    producer: producer_percent,
    enterprise: enterprise_percent,
    packaging: packaging_percent,
  };
}
