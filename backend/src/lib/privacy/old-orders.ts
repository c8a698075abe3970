import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** How many orders one run of the job takes on. */
const AT_ONCE = 200;

/** The orders from before a moment that still name their buyer. */
export async function findNamedOrders(container: MedusaContainer, before: Date): Promise<string[]> {
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders({ created_at: { $lt: before }, email: { $ne: null } } as never, {
      select: ["id"],
      take: AT_ONCE,
      order: { created_at: "ASC" },
    });
  return orders.map(({ id }) => id);
}
