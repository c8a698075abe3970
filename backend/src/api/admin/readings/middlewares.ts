import type { MiddlewareRoute } from "@medusajs/framework/http";
import { checkedBody } from "../../../lib/checked-body";
import { qrisReadingSchema } from "./qris/validators";
import { rateReadingSchema } from "./rates/validators";

export const adminReadings: MiddlewareRoute[] = [
  {
    matcher: "/admin/readings/rates",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [checkedBody(rateReadingSchema)],
  },
  {
    matcher: "/admin/readings/qris",
    methods: ["POST"],
    bodyParser: { sizeLimit: "10kb" },
    middlewares: [checkedBody(qrisReadingSchema)],
  },
];
