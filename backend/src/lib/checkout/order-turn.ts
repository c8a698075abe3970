import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { orderQueue, PATIENCE } from "../patience";

/** How many carts of one enterprise are prepared and ordered at the same time. */
const SEATS = 2;

/**
 * One of the seats from which carts of the same enterprise are ordered: while the order of one is made, the
 * next is prepared, and no more than that. In a crowd for the last piece nearly all are then told
 * that it is gone before anything is done for them in vain.
 */
export function seatOfCart(queue: string, cartId: string): string {
  // The last letters of an id are chance.
  return `${queue}:seat:${Number.parseInt(cartId.slice(-1), 36) % SEATS}`;
}

/** The queue that the orders of a cart's enterprise are made in. */
export async function queueOfCart(container: MedusaContainer, cartId: string): Promise<string> {
  const [cart] = await container
    .resolve(Modules.CART)
    .listCarts({ id: cartId }, { select: ["id", "sales_channel_id"] });
  return orderQueue(cart?.sales_channel_id);
}

/**
 * Does something when the turn has come at a lock; fails when it does not come in time. Not Medusa's
 * step: that asks again and again whether it is its turn, and nobody is served in between.
 */
export function inQueue<Result>(
  container: MedusaContainer,
  queue: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(queue, work, { timeout: PATIENCE.timeout });
}

/** The same for several locks, each taken when the one before it is held: never all at once, as Redis would. */
export function inQueues<Result>(
  container: MedusaContainer,
  [queue, ...others]: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  if (queue === undefined) return work();
  return inQueue(container, queue, () => inQueues(container, others, work));
}
