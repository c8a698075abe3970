import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { answerComplaintSchema, rejectPaymentSchema } from "./validators";

export const adminOrders: MiddlewareRoute[] = [
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
