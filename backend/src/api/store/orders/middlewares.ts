import {
  type AuthenticatedMedusaRequest,
  authenticate,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { notFound } from "../shapes/not-found";

async function onlyOwnOrders(
  request: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const orders = request.scope.resolve(Modules.ORDER);
  const [own] = await orders.listOrders(
    { id: String(request.params.id), customer_id: request.auth_context.actor_id },
    { select: ["id"] },
  );
  next(own === undefined ? notFound("order") : undefined);
}

/**
 * Medusa shows an order, with name, address and e-mail, to anyone who knows its id. Here only the
 * customer who is logged in and owns it may see it; guests follow theirs by its tracking link.
 */
export const storeOrders: MiddlewareRoute[] = [
  {
    matcher: "/store/orders/:id*",
    middlewares: [authenticate("customer", ["session", "bearer"]), onlyOwnOrders],
  },
];
