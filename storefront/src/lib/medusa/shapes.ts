import { z } from "zod";
import { type Picture, pictureOf } from "./media";

type Camel<Key> = Key extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail> & string>}`
  : Key;

type CamelKeys<Source> = { [Key in keyof Source as Camel<Key>]: Source[Key] };

/** Our shape of what the backend tells of anything that has a picture. */
function withPicture<Source extends { picture_url: Picture | null }>(source: Source) {
  const { picture_url: shown, ...rest } = source;
  return { ...camelKeys(rest), picture: shown };
}

/** Renames one object's own keys from the backend's habit to ours; nested shapes rename their own. */
export function camelKeys<Source extends object>(source: Source): CamelKeys<Source> {
  const entries = Object.entries(source).map(([key, value]) => [
    key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(entries);
}

/** A kept picture of the backend; null where there is none. */
const picture = z.string().nullable().transform(pictureOf);

const namedHandle = z.object({ handle: z.string(), name: z.string() });

/** A village as other things mention it. */
const villagePlace = z.object({
  slug: z.string(),
  name: z.string(),
  district: z.string(),
  regency: z.string(),
});

const villageSummary = z.object({
  code: z.string(),
  slug: z.string(),
  name: z.string(),
  story: z.string(),
  district: z.string(),
  regency: z.string(),
  province: z.string(),
  picture_url: picture,
  is_demo: z.boolean(),
  goods_count: z.number(),
});

export const villageSummarySchema = villageSummary.transform(withPicture);

/** On which days (1 is Monday) and between which hours, on the village's clocks. */
export const scheduleSchema = z.object({
  days: z.array(z.number()),
  from: z.string(),
  until: z.string(),
});

const enterprise = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  address: z.string(),
  whatsapp: z.string(),
  email: z.string().nullable(),
  opening_hours: z.string(),
  is_demo: z.boolean(),
  sales_channel_id: z.string(),
  cash_on_pickup: z.boolean(),
  /** Null where nothing is sent. */
  courier: z
    .object({
      /** Whole rupiah of the first kilogram to the nearest place. */
      fee_from: z.number(),
      /** Days of the quickest service to the nearest place, and of the slowest to the farthest. */
      days_min: z.number(),
      days_max: z.number(),
    })
    .transform(camelKeys)
    .nullable(),
  /** The enterprise's own carrier; null where there is none. */
  local_delivery: z
    .object({
      name: z.string(),
      schedule: scheduleSchema,
      /** Whole rupiah, to the nearest place. */
      fee_from: z.number(),
      minimum_order: z.number(),
      takes_cash: z.boolean(),
      takes_pickup_only: z.boolean(),
    })
    .transform(camelKeys)
    .nullable(),
  village: z
    .object({ code: z.string(), slug: z.string(), name: z.string(), time_zone: z.string() })
    .transform(camelKeys),
});

export const enterpriseSchema = enterprise.transform(camelKeys);

const producerSummary = z.object({
  handle: z.string(),
  name: z.string(),
  member_count: z.number().nullable(),
  picture_url: picture,
  story: z.string(),
});

export const producerSummarySchema = producerSummary.transform(withPicture);

export const producerSchema = producerSummary
  .extend({ village: villagePlace, enterprise: namedHandle, is_demo: z.boolean() })
  .transform(withPicture);

export const villageSchema = villageSummary
  .extend({
    postal_code: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    time_zone: z.string(),
    enterprise: enterpriseSchema.nullable(),
    producers: z.array(producerSummarySchema),
  })
  .transform(withPicture);

export const variantSchema = z
  .object({
    id: z.string(),
    label: z.string(),
    price: z.number(),
    weight_grams: z.number(),
    stock: z.number(),
  })
  .transform(camelKeys);

export const goodsSchema = z
  .object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    story: z.string(),
    picture_url: picture,
    /** The one on its cards first. */
    pictures: z.array(z.string()).transform((urls) => urls.flatMap((url) => pictureOf(url) ?? [])),
    category: namedHandle.nullable(),
    producer: producerSummarySchema.nullable(),
    village: villagePlace,
    enterprise: enterpriseSchema,
    pickup_only: z.boolean(),
    flagship: z.boolean(),
    permit: z.object({
      kind: z.enum(["none", "pirt", "bpom", "md"]),
      number: z.string().nullable(),
    }),
    price_split: z
      .object({ producer: z.number(), enterprise: z.number(), packaging: z.number() })
      .nullable(),
    is_demo: z.boolean(),
    variants: z.array(variantSchema),
  })
  .transform(withPicture);

export const categorySchema = namedHandle.extend({ goods_count: z.number() }).transform(camelKeys);

export const hitSchema = z
  .object({
    type: z.enum(["product", "village", "producer"]),
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    title_highlighted: z.string(),
    price: z.number().nullable(),
    price_max: z.number().nullable(),
    image: picture,
    village: z.object({ slug: z.string(), name: z.string() }).nullable(),
    producer: namedHandle.nullable(),
    category: namedHandle.nullable(),
    pickup_only: z.boolean(),
    in_stock: z.boolean(),
    is_demo: z.boolean(),
  })
  .transform(camelKeys);

export const goodsListSchema = z.object({ hits: z.array(hitSchema), total: z.number() });

const facet = z.array(z.object({ value: z.string(), label: z.string(), count: z.number() }));

const engine = z.enum(["meilisearch", "postgres"]);

export const searchAnswerSchema = z
  .object({
    hits: z.array(hitSchema),
    facets: z
      .object({
        type: facet,
        category: facet,
        village: facet,
        producer: facet,
        price: z.object({ min: z.number(), max: z.number() }).nullable(),
        pickup_only: facet,
        in_stock: facet,
      })
      .transform(camelKeys),
    total: z.number(),
    /** The question in words that do occur; null when it was understood. */
    did_you_mean: z.string().nullable(),
    /** When nothing was found: how many would be without each of the choices made. */
    total_without: z
      .partialRecord(
        z.enum(["type", "category", "village", "producer", "pickup_only", "in_stock", "price"]),
        z.number(),
      )
      .transform(camelKeys),
    page: z.number(),
    page_size: z.number(),
    engine,
    took_ms: z.number(),
  })
  .transform(camelKeys);

const suggestionSchema = z.object({
  type: z.enum(["product", "village", "producer", "category"]),
  handle: z.string(),
  title: z.string(),
  price: z.number().nullable(),
  image: picture,
  village: z.object({ slug: z.string(), name: z.string() }).nullable(),
});

export const suggestAnswerSchema = z
  .object({ hits: z.array(suggestionSchema), engine, took_ms: z.number() })
  .transform(camelKeys);

export type VillageSummary = z.output<typeof villageSummarySchema>;
export type Village = z.output<typeof villageSchema>;
export type Enterprise = z.output<typeof enterpriseSchema>;
export type ProducerSummary = z.output<typeof producerSummarySchema>;
export type Producer = z.output<typeof producerSchema>;
export type Variant = z.output<typeof variantSchema>;
export type Goods = z.output<typeof goodsSchema>;
export type Category = z.output<typeof categorySchema>;
export type Hit = z.output<typeof hitSchema>;
export type Suggestion = z.output<typeof suggestionSchema>;
export type GoodsList = z.output<typeof goodsListSchema>;
export type SearchAnswer = z.output<typeof searchAnswerSchema>;
