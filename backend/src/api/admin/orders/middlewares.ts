import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { inOrderTurn, notWhileChanging, onlyPaid } from "./guards";
import { answerComplaintSchema, rejectPaymentSchema } from "./validators";

export const adminOrders: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/cancel",
    methods: ["POST"],
    middlewares: [inOrderTurn, notWhileChanging],
  },
  {
    matcher: "/admin/orders/:id/fulfillments",
    methods: ["POST"],
    middlewares: [inOrderTurn, onlyPaid],
  },
  ...["cancel", "shipments", "mark-as-delivered"].map((act) => ({
    matcher: `/admin/orders/:id/fulfillments/:fulfillment_id/${act}`,
    methods: ["POST" as const],
    middlewares: [inOrderTurn],
  })),
  {
    matcher: "/admin/orders/:id/reject-payment",
    methods: ["POST"],
    middlewares: [checkedBody(rejectPaymentSchema)],
  },
  {
    matcher: "/admin/orders/:id/complaints/:complaint_id/answer",
    methods: ["POST"],
    bodyParser: { sizeLimit: "8kb" },
    middlewares: [checkedBody(answerComplaintSchema)],
  },
];
