import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { rejectPaymentSchema } from "./validators";

export const adminOrders: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/reject-payment",
    methods: ["POST"],
    middlewares: [checkedBody(rejectPaymentSchema)],
  },
];
