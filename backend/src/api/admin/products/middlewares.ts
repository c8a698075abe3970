import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { soundPrices } from "../../../lib/prices";
import { updateGoodsSchema } from "./validators";

/** Where, and below which, Medusa's own pages set what goods cost. */
const PRICED = ["/admin/products", "/admin/price-lists"];

/** Checks what managers tell of a product. */
export const adminProducts: MiddlewareRoute[] = [
  ...PRICED.map((matcher) => ({ matcher, middlewares: [soundPrices] })),
  {
    matcher: "/admin/products/:id/goods",
    methods: ["POST"],
    middlewares: [checkedBody(updateGoodsSchema)],
  },
];
