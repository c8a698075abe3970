import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { orderQueue, PATIENCE } from "../patience";

/** The queue that the orders of a cart's enterprise are made in. */
export async function queueOfCart(container: MedusaContainer, cartId: string): Promise<string> {
  const [cart] = await container
    .resolve(Modules.CART)
    .listCarts({ id: cartId }, { select: ["id", "sales_channel_id"] });
  return orderQueue(cart?.sales_channel_id);
}

/**
 * Does something when the turn of a cart's enterprise has come; fails when it does not come in time.
 * Not a step: those ask again and again whether it is their turn, and nobody is served in between.
 */
export async function inTurnToOrder<Result>(
  container: MedusaContainer,
  cartId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return inQueue(container, await queueOfCart(container, cartId), work);
}

/** The same for a queue that is known (`orderQueue`). */
export function inQueue<Result>(
  container: MedusaContainer,
  queue: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(queue, work, { timeout: PATIENCE.timeout });
}
