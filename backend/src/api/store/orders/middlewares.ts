import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { notFound } from "../shapes/not-found";

function closed(_: MedusaRequest, __: MedusaResponse, next: MedusaNextFunction): void {
  next(notFound("order"));
}

/**
 * Medusa shows an order, with name, address and e-mail, to anyone who knows its id, and puts every
 * order of an e-mail address into the account that was made with it, whoever made that. Here an order
 * is shown by its tracking link, and is in the account of whoever has shown that link.
 */
export const storeOrders: MiddlewareRoute[] = [
  {
    matcher: "/store/orders*",
    middlewares: [authenticate("customer", ["session", "bearer"]), closed],
  },
];
