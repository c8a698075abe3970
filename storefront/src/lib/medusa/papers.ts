import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { trackedOrderSchema } from "./cart-shapes";
import { medusaFind } from "./client";
import { camelKeys } from "./shapes";

/** The words for states and ways are those of the order's page. */
const { status, payment, delivery } = trackedOrderSchema.in.shape;

const sellerSchema = z
  .object({
    name: z.string(),
    registration: z.string().nullable(),
    address: z.string(),
    whatsapp: z.string(),
    email: z.string().nullable(),
    village: z.string(),
    district: z.string(),
    regency: z.string(),
    province: z.string(),
    postal_code: z.string(),
  })
  .transform(camelKeys);

const head = {
  number: z.string(),
  placed_at: z.coerce.date(),
  time_zone: z.string(),
  is_demo: z.boolean(),
  seller: sellerSchema,
};

const personSchema = z
  .object({ name: z.string(), phone: z.string(), address_lines: z.array(z.string()) })
  .transform(camelKeys);

const method = delivery.in.shape.method;

const invoiceSchema = z
  .object({
    kind: z.literal("invoice"),
    ...head,
    status,
    buyer: personSchema,
    items: z.array(
      z
        .object({
          title: z.string(),
          variant_label: z.string(),
          quantity: z.number(),
          unit_price: z.number(),
          total: z.number(),
        })
        .transform(camelKeys),
    ),
    subtotal: z.number(),
    delivery: z.object({ method, fee: z.number() }),
    total: z.number(),
    payment: z
      .object({
        method: payment.in.shape.method,
        is_paid: z.boolean(),
        unique_code: z.number().nullable(),
        /** The total and the unique code. */
        amount: z.number(),
        /** Without the unique code. */
        received: z.number(),
        given_back: z.number(),
      })
      .transform(camelKeys),
    /** Null for a seller who charges none. */
    ppn: z.object({ percent: z.number(), amount: z.number() }).nullable(),
  })
  .transform(camelKeys);

const slipSchema = z
  .object({
    kind: z.literal("slip"),
    ...head,
    /** Of a courier the service, of the own carrier its name; null where the goods are fetched. */
    delivery: z.object({ method, service: z.string().nullable() }),
    recipient: personSchema,
    items: z.array(
      z
        .object({ title: z.string(), variant_label: z.string(), quantity: z.number() })
        .transform(camelKeys),
    ),
  })
  .transform(camelKeys);

export type Invoice = z.output<typeof invoiceSchema>;
export type Slip = z.output<typeof slipSchema>;
export type PaperPerson = z.output<typeof personSchema>;
export type PaperSeller = z.output<typeof sellerSchema>;

/** The invoice of an order by its tracking token, or null for a token that is not known. */
export const getInvoice = cache(async (token: string, locale: Locale) => {
  const schema = z.object({ paper: invoiceSchema });
  const path = `/store/order-tracking/${encodeURIComponent(token)}/invoice`;
  return (await medusaFind(path, { schema, locale }))?.paper ?? null;
});

/** A paper by a manager's link to it, or null for a link that is not known or over. */
export const getPaper = cache(async (token: string, locale: Locale) => {
  const schema = z.object({ paper: z.union([invoiceSchema, slipSchema]) });
  const path = `/store/order-papers/${encodeURIComponent(token)}`;
  return (await medusaFind(path, { schema, locale }))?.paper ?? null;
});
