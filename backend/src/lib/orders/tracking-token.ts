import { createHmac, timingSafeEqual } from "node:crypto";

const PREFIX = "order_";
// Keeps a mac of this kind from passing for one that the same secret made for another purpose.
const PURPOSE = "order-tracking";

/**
 * The token of an order's tracking link: the order's id, which tells nothing, and a mac over it,
 * which nobody can make without the secret. Whoever has it may see the order.
 */
export function makeTrackingToken(orderId: string, secret: string): string {
  const mac = createHmac("sha256", secret).update(`${PURPOSE}:${orderId}`).digest("base64url");
  return `${orderId.slice(PREFIX.length)}.${mac}`;
}

/** The order that a token opens; null for a token that was not made here, sign for sign. */
export function readTrackingToken(token: string, secret: string): string | null {
  const [id, mac, ...rest] = token.split(".");
  if (!id || mac === undefined || rest.length > 0) return null;
  const orderId = PREFIX + id;
  // As text and not as decoded bytes: base64url can write the same bytes in several ways.
  const expected = Buffer.from(makeTrackingToken(orderId, secret));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected) ? orderId : null;
}
