import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "zod";
import { checkedBody } from "../../../lib/checked-body";
import { shipmentSchema } from "./shipment-request";

/**
 * Goods that are picked up are given to whoever has the order's code; a courier needs none, and gives a
 * number instead, which can be told later as well.
 */
const handOverSchema = z.strictObject({
  pickup_code: z.string().trim().max(40).optional(),
  shipment: shipmentSchema.optional(),
});

export type HandOver = z.output<typeof handOverSchema>;

export const adminHandOver: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/hand-over",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1kb" },
    middlewares: [checkedBody(handOverSchema)],
  },
];
