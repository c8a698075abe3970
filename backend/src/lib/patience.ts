/**
 * How long a lock is waited for and kept, in seconds: a buyer in a crowd waits for their turn, and a
 * lock whose holder died does not stay for ever.
 */
export const PATIENCE = { timeout: 30, ttl: 120, retryInterval: 0.05 };

/** The lock under which orders of one enterprise are made one after the other. */
export function orderQueue(salesChannelId: string | null | undefined): string {
  return `order:${salesChannelId ?? ""}`;
}

/** The lock under which a cart becomes an order, by whatever way; taken before all others. */
export function cartTurn(cartId: string): string {
  return `checkout:${cartId}`;
}

/** The lock under which an order is paid, packed, sent, canceled, given back, one step after the other. */
export function orderTurn(orderId: string | undefined): string {
  return `manage:${orderId ?? ""}`;
}
