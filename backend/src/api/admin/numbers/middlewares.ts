import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { soundMeasures } from "../../../lib/measures";
import { soundPrices, wholeAmounts } from "../../../lib/prices";
import { refuse } from "../../../lib/refusal";

/** Where, and below which, Medusa's own pages set what goods cost; a refund of nothing is none either. */
const PRICED = ["/admin/products", "/admin/price-lists", "/admin/payments"];

/** And where they book other money. */
const BOOKED = [
  ...["claims", "draft-orders", "exchanges", "order-edits", "orders", "payment-collections"],
  ...["returns", "shipping-options"],
].map((name) => `/admin/${name}`);

/** What Medusa calls a promotion takes percents, and thus parts of a rupiah, off an order. */
function noPromotions(_: MedusaRequest, __: MedusaResponse, next: MedusaNextFunction): void {
  next(
    refuse({
      status: 400,
      code: "not_offered",
      message: "This shop knows no promotions. Lower a price for a time by a price list.",
    }),
  );
}

/** Keeps all money in whole rupiah, and measures sound, whichever of Medusa's pages they are set on. */
export const adminNumbers: MiddlewareRoute[] = [
  ...PRICED.map((matcher) => ({ matcher, middlewares: [soundPrices] })),
  ...BOOKED.map((matcher) => ({ matcher, middlewares: [wholeAmounts] })),
  { matcher: "/admin/products", middlewares: [soundMeasures] },
  { matcher: "/admin/promotions", methods: ["POST"], middlewares: [noPromotions] },
];
