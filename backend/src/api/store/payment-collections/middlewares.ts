import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { refuse } from "../../../lib/refusal";
import { notFound } from "../shapes/not-found";

/** Medusa stumbles over a collection that there is not. */
async function onlyKnown(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const [collection] = await request.scope
    .resolve(Modules.PAYMENT)
    .listPaymentCollections({ id: String(request.params.id) }, { select: ["id"] });
  next(collection === undefined ? notFound("payment collection") : undefined);
}

async function onlyBeforeOrder(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: String(request.params.id) },
  });
  next(
    data.length === 0
      ? undefined
      : refuse({
          status: 409,
          code: "already_ordered",
          message: "The way of paying is settled once the order is placed.",
        }),
  );
}

/** Medusa would let a buyer swap an order's way of paying, and with it the manager's proof. */
export const storePaymentCollections: MiddlewareRoute[] = [
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: ["POST"],
    middlewares: [onlyKnown, onlyBeforeOrder],
  },
];
