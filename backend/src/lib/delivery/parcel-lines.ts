import { z } from "zod";
import { amount } from "../amount";
import type { ParcelLine } from "./parcel";

const measure = amount.nullish();

/** Lines of a cart as far as a courier weighs them. */
export const weighedLine = z.object({
  quantity: amount,
  variant: z
    .object({ weight: measure, length: measure, width: measure, height: measure })
    .nullish(),
});

/** The goods of a cart as a courier weighs them; what nobody weighed counts for nothing. */
export function parcelLinesOf(items: readonly z.output<typeof weighedLine>[]): ParcelLine[] {
  return items.map(({ quantity, variant }) => {
    const { weight, length, width, height } = variant ?? {};
    return {
      quantity,
      weight_grams: weight ?? 0,
      size: length && width && height ? { length, width, height } : null,
    };
  });
}
