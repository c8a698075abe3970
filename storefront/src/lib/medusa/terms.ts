import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Locale } from "@/i18n/routing";
import { medusaFind } from "./client";
import { camelKeys } from "./shapes";

const sectionSchema = z.object({
  id: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
});

const termsSchema = z
  .object({
    /** Of the seller. */
    name: z.string(),
    is_demo: z.boolean(),
    version: z.number(),
    /** Of the text, which an order names to say which one was shown. */
    hash: z.string(),
    sections: z.array(sectionSchema),
  })
  .transform(camelKeys);

const agreedGoodsSchema = z
  .object({
    title: z.string(),
    variant_label: z.string(),
    quantity: z.number(),
    unit_price: z.number(),
    total: z.number(),
    weight_grams: z.number().nullable(),
    permit: z.object({ kind: z.string(), number: z.string().nullable() }).nullable(),
  })
  .transform(camelKeys);

const agreedTermsSchema = z
  .object({
    locale: z.enum(["id", "en"]),
    version: z.number(),
    hash: z.string(),
    sections: z.array(sectionSchema),
    goods: z.array(agreedGoodsSchema),
    agreed_at: z.coerce.date(),
  })
  .transform(camelKeys);

export type TermsSection = z.output<typeof sectionSchema>;
export type Terms = z.output<typeof termsSchema>;
export type AgreedTerms = z.output<typeof agreedTermsSchema>;

/** The terms that an enterprise sells under at this moment, or null where there is no such one. */
export const getTerms = cache(async (handle: string, locale: Locale) => {
  const schema = z.object({ terms: termsSchema });
  const path = `/store/enterprises/${encodeURIComponent(handle)}/terms`;
  return (await medusaFind(path, { schema, locale }))?.terms ?? null;
});

/** The terms that an order was placed under; null where none were kept with it. */
export async function getAgreedTerms(token: string, locale: Locale) {
  const schema = z.object({ terms: agreedTermsSchema.nullable() });
  const path = `/store/order-tracking/${encodeURIComponent(token)}/terms`;
  return (await medusaFind(path, { schema, locale }))?.terms ?? null;
}
