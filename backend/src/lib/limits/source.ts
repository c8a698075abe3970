import { createHmac, timingSafeEqual } from "node:crypto";
import { isIPv6 } from "node:net";
import type { MedusaRequest } from "@medusajs/framework/http";
import { getEnvironment } from "../../config/environment";

/** Says who asks where the storefront asks for a buyer: an address, a space, and a mac over it. */
const BUYER_ADDRESS = "x-buyer-address";
// As `storefront/src/lib/security/buyer-address.ts` makes it.
const PURPOSE = "buyer-address";

/**
 * Where a request comes from, as far as limits count by it: the buyer's address where the storefront
 * says and signs it, else the address that reached us, through the one proxy that Medusa trusts.
 */
export function sourceOf({ headers, ip }: Pick<MedusaRequest, "headers" | "ip">): string {
  const told = headers[BUYER_ADDRESS];
  const signed =
    typeof told === "string" ? readSigned(told, getEnvironment().REVALIDATE_SECRET) : null;
  return networkOf(signed ?? ip ?? "");
}

function readSigned(told: string, secret: string): string | null {
  const [address = "", mac = ""] = told.split(" ");
  const expected = createHmac("sha256", secret).update(`${PURPOSE}:${address}`).digest("base64url");
  const [given, wanted] = [Buffer.from(mac), Buffer.from(expected)];
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? address : null;
}

/** An IPv4 address, or the /64 that one customer of a provider has of IPv6. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  if (!isIPv6(bare)) return bare;
  const [front = [], back] = bare.split("::").map((part) => part.split(":").filter(Boolean));
  const left = back === undefined ? 0 : 8 - front.length - back.length;
  const groups = [...front, ...Array.from({ length: left }, () => "0"), ...(back ?? [])];
  const first = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(":")}::/64`;
}
