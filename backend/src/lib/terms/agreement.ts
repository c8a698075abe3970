import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { SECTIONS } from "./sections";
import { sellingTerms } from "./selling-terms";

const sectionSchema = z.object({
  id: z.enum(SECTIONS),
  title: z.string(),
  paragraphs: z.array(z.string()),
});

/** One line of an order with what was said of the goods then. */
const goodsSchema = z.object({
  title: z.string(),
  variant_label: z.string(),
  quantity: z.number(),
  /** Whole rupiah. */
  unit_price: z.number(),
  total: z.number(),
  /** Weight for sending in whole grams; null where it is not known. */
  weight_grams: z.number().nullable(),
  permit: z.object({ kind: z.string(), number: z.string().nullable() }).nullable(),
});

/** Who sold, as they were that day. */
const sellerSchema = z.object({
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
});

const agreementSchema = z.object({
  locale: z.enum(["id", "en"]),
  version: z.number(),
  hash: z.string(),
  was_shown: z.boolean(),
  ppn_percent: z.number().nullable(),
  seller: sellerSchema,
  sections: z.array(sectionSchema),
  goods: z.array(goodsSchema),
  created_at: z.date(),
});

export type AgreedGoods = z.output<typeof goodsSchema>;
export type AgreedSeller = z.output<typeof sellerSchema>;

/** The terms that an order was placed under. */
export type Agreement = z.output<typeof agreementSchema>;

/** Reads the terms of an order; null for one that was placed before they were kept. */
export async function readAgreement(
  container: MedusaContainer,
  orderId: string,
): Promise<Agreement | null> {
  const [row] = await sellingTerms(container).listTermsAgreements({ order_id: orderId });
  return row === undefined ? null : agreementSchema.parse(row);
}
