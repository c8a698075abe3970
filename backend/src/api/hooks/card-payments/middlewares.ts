import type { MiddlewareRoute } from "@medusajs/framework/http";

/** What Stripe signs is the body sign by sign. */
export const cardPaymentHooks: MiddlewareRoute[] = [
  {
    matcher: "/hooks/card-payments",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "200kb" },
  },
];
