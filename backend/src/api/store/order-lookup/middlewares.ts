import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { lookupSchema } from "./validators";

export const storeOrderLookup: MiddlewareRoute[] = [
  {
    matcher: "/store/order-lookup",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2kb" },
    middlewares: [checkedBody(lookupSchema)],
  },
];
