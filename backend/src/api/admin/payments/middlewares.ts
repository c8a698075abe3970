import type { MiddlewareRoute } from "@medusajs/framework/http";
import { inTurnOfOrder, onlyWhereWholeRefund } from "./guards";

export const adminPayments: MiddlewareRoute[] = [
  {
    matcher: "/admin/payments/:id/refund",
    methods: ["POST"],
    middlewares: [inTurnOfOrder, onlyWhereWholeRefund],
  },
];
