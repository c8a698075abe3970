import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { checkedBody } from "../../../lib/checked-body";
import { orderRequestSchema } from "../../../lib/checkout/order-request";
import { notFound } from "../shapes/not-found";

async function onlyOpenCarts(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const carts = request.scope.resolve(Modules.CART);
  const [cart] = await carts.listCarts(
    { id: String(request.params.id) },
    { select: ["id", "completed_at"] },
  );
  next(cart?.completed_at ? notFound("cart") : undefined);
}

export const storeCarts: MiddlewareRoute[] = [
  {
    // Once ordered, a cart would go on telling name and address to whoever still has its id.
    matcher: "/store/carts/:id",
    methods: ["GET"],
    middlewares: [onlyOpenCarts],
  },
  {
    matcher: "/store/carts/:id/place-order",
    methods: ["POST"],
    bodyParser: { sizeLimit: "20kb" },
    middlewares: [checkedBody(orderRequestSchema)],
  },
];
