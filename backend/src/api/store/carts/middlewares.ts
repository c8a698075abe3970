import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { orderRequestSchema } from "../../../lib/checkout/order-request";

export const storeCarts: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/place-order",
    methods: ["POST"],
    bodyParser: { sizeLimit: "20kb" },
    middlewares: [checkedBody(orderRequestSchema)],
  },
];
