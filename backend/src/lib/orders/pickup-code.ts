import { createHmac, timingSafeEqual } from "node:crypto";

/** Signs that are told apart when read aloud or written by hand: no 0 and O, 1 and I, 5 and S, 8 and B. */
const SIGNS = "234679ACDEFGHJKMNPQRTUVWXY";
const LENGTH = 6;
// Keeps a mac of this kind from passing for one that the same secret made for another purpose.
const PURPOSE = "pickup-code";

/**
 * What a buyer says to be given their order: `K7M-4QX`. It follows from the order's id, so it is the
 * same whenever it is asked for, and nobody can make it without the secret (26^6: some 309 million).
 */
export function makePickupCode(orderId: string, secret: string): string {
  const mac = createHmac("sha256", secret).update(`${PURPOSE}:${orderId}`).digest();
  // 48 bits over 309 million: each sign is as likely as any other, to one in a million.
  let rest = mac.readUIntBE(0, 6);
  let code = "";
  for (let at = 0; at < LENGTH; at += 1) {
    code += SIGNS[rest % SIGNS.length] ?? "";
    rest = Math.floor(rest / SIGNS.length);
  }
  return `${code.slice(0, 3)}-${code.slice(3)}`;
}

/** Whether somebody typed the code of an order, with or without its dash, in small letters or not. */
export function isPickupCode(typed: string, orderId: string, secret: string): boolean {
  const bare = (code: string) => Buffer.from(code.toUpperCase().replace(/[\s-]/g, ""));
  const [given, expected] = [bare(typed), bare(makePickupCode(orderId, secret))];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
