import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";

const productsSchema = z.object({
  add: z.array(z.string()).default([]),
  remove: z.array(z.string()).default([]),
});

/** Medusa tells nobody when goods are put into a category or taken out, so this does. */
async function tellOfMovedGoods(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const moved = productsSchema.safeParse(request.body);
  if (moved.success) {
    const events = [...moved.data.add, ...moved.data.remove].map((id) => ({
      name: "product.updated",
      data: { id },
    }));
    response.once("finish", () => {
      if (response.statusCode < 400) void request.scope.resolve(Modules.EVENT_BUS).emit(events);
    });
  }
  next();
}

/** Lets search follow what the admin changes without an event. */
export const adminDiscovery: MiddlewareRoute[] = [
  {
    matcher: "/admin/product-categories/:id/products",
    methods: ["POST"],
    middlewares: [tellOfMovedGoods],
  },
];
