import { z } from "zod";
import { pictureOf } from "./media";
import { camelKeys, enterpriseSchema, scheduleSchema } from "./shapes";

const picture = z
  .string()
  .nullish()
  .transform((url) => pictureOf(url ?? null));

const cartLineSchema = z
  .object({
    id: z.string(),
    variant_id: z.string().nullable(),
    product_handle: z.string().nullable(),
    product_title: z.string().nullable(),
    variant_title: z.string().nullable(),
    thumbnail: picture,
    quantity: z.number(),
    unit_price: z.number(),
  })
  .transform(camelKeys);

export const cartSchema = z
  .object({
    id: z.string(),
    sales_channel_id: z.string().nullable(),
    completed_at: z.string().nullish(),
    items: z
      .array(cartLineSchema)
      .nullish()
      .transform((items) => items ?? []),
  })
  .transform(camelKeys);

const courierServiceSchema = z
  .object({ service: z.string(), fee: z.number(), days_min: z.number(), days_max: z.number() })
  .transform(camelKeys);

const deliveryMethod = z.enum(["pickup", "courier", "local"]);

/** Where the enterprise's own carrier goes, for those who live elsewhere. */
const localAreaSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("village"), name: z.string(), district: z.string() }),
  z.object({ kind: z.literal("district"), name: z.string(), regency: z.string() }),
  z.object({ kind: z.literal("radius"), km: z.number() }),
]);

const localDeliverySchema = z
  .object({
    name: z.string(),
    schedule: scheduleSchema,
    minimum_order: z.number(),
    /** Whole rupiah of goods that are missing for it. */
    missing: z.number(),
    /** Where the fee depends on the village: those that it may be. */
    villages: z.array(z.object({ code: z.string(), name: z.string(), fee: z.number() })),
    areas: z.array(localAreaSchema),
  })
  .transform(camelKeys);

const deliveryOptionSchema = z.object({
  method: deliveryMethod,
  /** Null while it is not known where a courier goes. */
  fee: z.number().nullable(),
  available: z.boolean(),
  reason: z.string().nullable(),
  /** A courier's: the cheapest and, where another is faster, the fastest. */
  services: z.array(courierServiceSchema),
  /** Of the enterprise's own carrier only. */
  local: localDeliverySchema.optional(),
});

const paymentMethod = z.enum([
  "bank_transfer",
  "qris",
  "cash_on_pickup",
  "cash_on_delivery",
  "card",
]);
/** A kecamatan, with the names of what it lies in. */
export const placeSchema = z
  .object({
    district_code: z.string(),
    district: z.string(),
    regency: z.string(),
    province: z.string(),
    /** As far as they are known, which they are for few places. */
    postal_codes: z.array(z.string()),
    /** Where it matters which village it is, and somebody has said so. */
    village: z
      .object({ code: z.string(), name: z.string() })
      .nullish()
      .transform((village) => village ?? null),
  })
  .transform(camelKeys);

const paymentOptionSchema = z.object({
  method: paymentMethod,
  available: z.boolean(),
  requires: z.enum(["pickup", "local"]).nullable(),
});

export const checkoutOptionsSchema = z
  .object({
    delivery: z.array(deliveryOptionSchema),
    payment: z.array(paymentOptionSchema),
    /** Where the goods are to go; null while nobody has said. */
    place: placeSchema.nullable(),
    /** ISO codes of the country that the goods are to go to, where it is another one, and of all that they can be sent to. */
    country: z.string().nullable(),
    countries: z.array(z.string()),
    /** Ids of the cart's lines whose goods can only be picked up. */
    pickup_only_lines: z.array(z.string()),
  })
  .transform(camelKeys);

export const placedOrderSchema = z
  .object({
    number: z.string(),
    tracking_token: z.string(),
    /** False where the cart had been ordered before: whatever was asked for now changed nothing. */
    is_new: z.boolean(),
  })
  .transform(camelKeys);

const bankSchema = z
  .object({ name: z.string(), account_number: z.string(), account_holder: z.string() })
  .transform(camelKeys);

const qrisSchema = z
  .object({ payload: z.string(), merchant_name: z.string() })
  .transform(camelKeys);

/** What Stripe's form needs to take a card for one order; null once the order is paid. */
export const cardFormSchema = z
  .object({ publishable_key: z.string(), account_id: z.string(), client_secret: z.string() })
  .transform(camelKeys)
  .nullable();

const orderItemSchema = z
  .object({
    title: z.string(),
    variant_label: z.string(),
    quantity: z.number(),
    unit_price: z.number(),
    total: z.number(),
    image: picture,
  })
  .transform(camelKeys);

const sentFileSchema = z
  .object({
    id: z.string(),
    content_type: z.enum(["image/webp", "application/pdf"]),
    bytes: z.number(),
  })
  .transform(camelKeys);

const complaintSchema = z
  .object({
    id: z.string(),
    kind: z.enum(["damaged", "missing", "other"]),
    text: z.string(),
    status: z.enum(["open", "settled", "declined"]),
    answer: z.string().nullable(),
    created_at: z.coerce.date(),
    pictures: z.array(sentFileSchema),
  })
  .transform(camelKeys);

const shipmentSchema = z
  .object({
    carrier: z.string(),
    /** Null where the carrier has no name of its own. */
    carrier_name: z.string().nullable(),
    number: z.string().nullable(),
    url: z.url({ protocol: /^https$/ }).nullable(),
    /** Whether the page at `url` has the number filled in. */
    opens_number: z.boolean(),
  })
  .transform(camelKeys);

const historyKind = z.enum([
  "placed",
  "payment_reported",
  "payment_confirmed",
  "payment_rejected",
  "ready_for_pickup",
  "shipped",
  "shipment_noted",
  "completed",
  "complaint_opened",
  "complaint_answered",
  "canceled",
  "expired",
  "canceled_by_buyer",
  "canceled_by_manager",
  "not_fetched",
  "refund_owed",
  "refunded",
  "return_asked",
  "return_agreed",
  "return_declined",
  "return_received",
]);

const historyLineSchema = z
  .object({ kind: historyKind, note: z.string().nullable(), happened_at: z.coerce.date() })
  .transform(camelKeys);

/** What happened to an order; what this storefront has no words for is left out. */
const historySchema = z.array(z.looseObject({ kind: z.string() })).transform((lines) =>
  lines.flatMap((line) => {
    const known = historyKind.safeParse(line.kind).success;
    return known ? [historyLineSchema.parse(line)] : [];
  }),
);

export const trackedOrderSchema = z
  .object({
    number: z.string(),
    placed_at: z.coerce.date(),
    time_zone: z.string(),
    status: z.enum([
      "awaiting_payment",
      "awaiting_confirmation",
      "processing",
      "ready_for_pickup",
      "shipped",
      "completed",
      "canceled",
    ]),
    payment: z
      .object({
        method: paymentMethod,
        status: z.enum(["awaiting", "reported", "paid", "expired"]),
        /** All of it is given back, or owed to the buyer. */
        is_given_back: z.boolean(),
        amount: z.number(),
        unique_code: z.number().nullable(),
        rejection: z.string().nullable(),
        expires_at: z.coerce.date().nullable(),
        bank: bankSchema.nullable(),
        qris: qrisSchema.nullable(),
        /** Whether it can be paid by card at this moment. */
        card: z.boolean(),
      })
      .transform(camelKeys),
    delivery: z
      .object({
        method: deliveryMethod,
        /** The courier's service, or the name of the enterprise's own carrier. */
        service: z.string().nullable(),
        fee: z.number(),
        address_lines: z.array(z.string()),
        /** What the buyer says to be given the goods; null unless they are ready to be fetched. */
        pickup_code: z.string().nullable(),
        /** Null while nobody has said who carries it. */
        shipment: shipmentSchema.nullable(),
      })
      .transform(camelKeys),
    history: historySchema,
    items: z.array(orderItemSchema),
    subtotal: z.number(),
    total: z.number(),
    contact: z
      .object({ name: z.string(), phone_masked: z.string(), email_masked: z.string() })
      .transform(camelKeys),
    enterprise: enterpriseSchema,
    /** What the buyer sent to show that they have paid. */
    proofs: z.array(sentFileSchema),
    /** The latest first. */
    complaints: z.array(complaintSchema),
    /** Whether another can be opened, and until when; null while nobody knows that the goods came. */
    complaint_window: z
      .object({ is_open: z.boolean(), until: z.coerce.date().nullable() })
      .transform(camelKeys),
  })
  .transform(camelKeys);

export type Cart = z.output<typeof cartSchema>;
export type CartLine = z.output<typeof cartLineSchema>;
export type CheckoutOptions = z.output<typeof checkoutOptionsSchema>;
export type LocalDelivery = z.output<typeof localDeliverySchema>;
export type Place = z.output<typeof placeSchema>;
export type PaymentMethod = CheckoutOptions["payment"][number]["method"];
export type TrackedOrder = z.output<typeof trackedOrderSchema>;
export type Complaint = TrackedOrder["complaints"][number];
export type SentFile = TrackedOrder["proofs"][number];
