import { z } from "zod";
import { PERMIT_KINDS } from "../../../modules/village/models/goods";
import { line } from "../shared/fields";

const percent = z.number().int().min(0).max(100).nullable();

/** What a manager tells of a product beyond what Medusa knows; what is left out stays as it is. */
export const updateGoodsSchema = z
  .strictObject({
    producer_id: z.string().nullable(),
    pickup_only: z.boolean(),
    flagship: z.boolean(),
    permit_kind: z.enum(PERMIT_KINDS),
    permit_number: line.nullable(),
    producer_percent: percent,
    enterprise_percent: percent,
    packaging_percent: percent,
  })
  .partial()
  .superRefine((given, context) => {
    const split = [given.producer_percent, given.enterprise_percent, given.packaging_percent];
    if (split.every((part) => part === undefined) || split.every((part) => part === null)) return;
    const sum = split.reduce((total: number, part) => total + (part ?? 0), 0);
    if (sum === 100 && split.every((part) => typeof part === "number")) return;
    context.addIssue({
      code: "custom",
      path: ["producer_percent"],
      message: "The three parts must be given together and be 100 in all, or all be null.",
    });
  });

export type UpdateGoods = z.output<typeof updateGoodsSchema>;
