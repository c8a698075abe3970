import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { deliveryPlaceSchema, orderRequestSchema } from "../../../lib/checkout/order-request";
import {
  inTurn,
  onlyOpenCarts,
  onlyOrderNumber,
  onlyOwnLines,
  sameEnterprise,
  wholeChange,
  wholeLine,
  wholeLines,
} from "./guards";

export const storeCarts: MiddlewareRoute[] = [
  // Without methods: also for what is below it, whatever Medusa may add there.
  { matcher: "/store/carts/:id", middlewares: [onlyOpenCarts] },
  { matcher: "/store/carts", methods: ["POST"], middlewares: [wholeLines] },
  { matcher: "/store/carts/:id", methods: ["POST"], middlewares: [sameEnterprise] },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST", "DELETE"],
    middlewares: [onlyOwnLines],
  },
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [wholeLine] },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST"],
    middlewares: [wholeChange],
  },
  {
    matcher: "/store/carts/:id/complete",
    methods: ["POST"],
    middlewares: [inTurn, onlyOrderNumber],
  },
  {
    matcher: "/store/carts/:id/delivery-place",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1kb" },
    middlewares: [checkedBody(deliveryPlaceSchema)],
  },
  {
    matcher: "/store/carts/:id/place-order",
    methods: ["POST"],
    bodyParser: { sizeLimit: "20kb" },
    middlewares: [checkedBody(orderRequestSchema)],
  },
];
