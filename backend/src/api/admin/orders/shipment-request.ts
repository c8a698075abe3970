import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "zod";
import { checkedBody } from "../../../lib/checked-body";
import { CARRIER_CODES, hasNumbers } from "../../../lib/delivery/carriers";

/** As carriers print them: letters and digits, in groups or with dashes. */
const TRACKING_NUMBER = /^[A-Z0-9](?:[A-Z0-9-]{3,38})[A-Z0-9]$/;

const trackingNumber = z
  .string()
  .max(80)
  .transform((typed) => typed.replace(/\s+/g, "").toUpperCase())
  .pipe(z.string().regex(TRACKING_NUMBER));

/** Who carries a parcel, and its number; an enterprise's own people give out none. */
export const shipmentSchema = z
  .strictObject({
    carrier: z.enum(CARRIER_CODES),
    tracking_number: trackingNumber.nullish().transform((number) => number ?? null),
  })
  .refine(({ carrier, tracking_number: number }) => number !== null || !hasNumbers(carrier), {
    path: ["tracking_number"],
    params: { problem: "required" },
  });

export type ShipmentRequest = z.output<typeof shipmentSchema>;

export const adminShipment: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/tracking",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1kb" },
    middlewares: [checkedBody(shipmentSchema)],
  },
];
