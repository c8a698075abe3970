import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuse } from "../../../lib/refusal";

interface Shown {
  cart_id: string;
  /** What the buyer was shown, in whole rupiah; undefined where nobody told. */
  goods_total?: number | undefined;
}

/**
 * Refuses an order whose goods cost something else by now than its buyer was shown. A cart keeps the prices of
 * the day it was filled, until an address or a language makes Medusa ask for them anew.
 */
export const checkShownTotalStep = createStep(
  "check-shown-total",
  async ({ cart_id, goods_total }: Shown, { container }) => {
    if (goods_total === undefined) return new StepResponse(null);
    const lines = await container
      .resolve(Modules.CART)
      .listLineItems({ cart_id }, { select: ["unit_price", "quantity"], take: null });
    const total = lines.reduce(
      (sum, { unit_price, quantity }) => sum + Number(unit_price) * Number(quantity),
      0,
    );
    if (total !== goods_total) {
      throw refuse({
        status: 409,
        code: "price_changed",
        message: "The goods come to another sum than was shown.",
        fields: { goods_total: "price_changed" },
      });
    }
    return new StepResponse(null);
  },
);
