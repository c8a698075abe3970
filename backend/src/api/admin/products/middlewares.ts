import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { updateGoodsSchema } from "./validators";

/** Checks what managers tell of a product. */
export const adminProducts: MiddlewareRoute[] = [
  {
    matcher: "/admin/products/:id/goods",
    methods: ["POST"],
    middlewares: [checkedBody(updateGoodsSchema)],
  },
];
