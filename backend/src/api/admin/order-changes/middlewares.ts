import type { MiddlewareRoute } from "@medusajs/framework/http";
import { inTurnOfChanged, onlyPaidChanged } from "./guards";

/** Where Medusa's own pages begin, or end, what changes the total of an order. */
const CHANGING = [
  "/admin/order-edits",
  "/admin/order-edits/:id/request",
  "/admin/order-edits/:id/confirm",
  "/admin/returns",
  "/admin/exchanges",
  "/admin/claims",
  "/admin/orders/:id/credit-lines",
];

export const adminOrderChanges: MiddlewareRoute[] = CHANGING.map((matcher) => ({
  matcher,
  methods: ["POST"],
  middlewares: [inTurnOfChanged, onlyPaidChanged],
}));
