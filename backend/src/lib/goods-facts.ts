import { z } from "zod";
import { PERMIT_KINDS } from "../modules/village/models/goods";

/** What a village tells of a product, as a query answers it. */
export const goodsFacts = z.object({
  pickup_only: z.boolean(),
  flagship: z.boolean(),
  permit_kind: z.enum(PERMIT_KINDS),
  permit_number: z.string().nullable(),
  /** Whole percents of the price that sum to 100, or all null. */
  producer_percent: z.number().nullable(),
  enterprise_percent: z.number().nullable(),
  packaging_percent: z.number().nullable(),
});
