import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { orderRequestSchema } from "../../../lib/checkout/order-request";
import { onlyOpenCarts, onlyOwnLines, sameEnterprise, wholeQuantities } from "./guards";

/** Every route of Medusa's own below a cart; ours answers what became of an ordered one. */
const OF_MEDUSA = [
  "",
  "/complete",
  "/customer",
  "/gift-cards",
  "/line-items",
  "/line-items/:line_id",
  "/promotions",
  "/shipping-methods",
  "/store-credits",
  "/taxes",
];

export const storeCarts: MiddlewareRoute[] = [
  ...OF_MEDUSA.map(
    (path): MiddlewareRoute => ({
      matcher: `/store/carts/:id${path}`,
      methods: ["GET", "POST", "DELETE"],
      middlewares: [onlyOpenCarts],
    }),
  ),
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [sameEnterprise] },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST", "DELETE"],
    middlewares: [onlyOwnLines],
  },
  ...["/line-items", "/line-items/:line_id"].map(
    (path): MiddlewareRoute => ({
      matcher: `/store/carts/:id${path}`,
      methods: ["POST"],
      middlewares: [wholeQuantities],
    }),
  ),
  {
    matcher: "/store/carts/:id/place-order",
    methods: ["POST"],
    bodyParser: { sizeLimit: "20kb" },
    middlewares: [checkedBody(orderRequestSchema)],
  },
];
