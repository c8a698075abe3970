import { createHmac } from "node:crypto";

// As `backend/src/lib/limits/source.ts` reads it.
const PURPOSE = "buyer-address";

/**
 * Where a buyer's request came from, signed so that the backend can count by it: an address, a space and
 * a mac. Of the addresses that a request has come by, the last is what the proxy before this server saw,
 * or what this server saw itself; those before it anybody can make up. Null where there is none.
 */
export function signedAddress(forwardedFor: string | null, secret: string): string | null {
  const address = forwardedFor?.split(",").at(-1)?.trim() ?? "";
  if (address === "") return null;
  const mac = createHmac("sha256", secret).update(`${PURPOSE}:${address}`).digest("base64url");
  return `${address} ${mac}`;
}
