import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { getSettings } from "@/lib/medusa/settings";

const COOKIE = "lapak_recent_orders";
const ONE_DAY = 24 * 60 * 60;
// Tracking tokens are long: a cookie holds about 4 KB.
const MAX_ORDERS = 5;

const ordersSchema = z.record(z.string().max(100), z.string().regex(/^[\w.~-]{1,600}$/));

/** The token of the order last placed with an enterprise, for whoever presses "back". */
export async function findRecentOrder(enterprise: string): Promise<string | undefined> {
  return (await readOrders())[enterprise];
}

/** Remembers an order for a day. */
export async function rememberOrder(enterprise: string, token: string): Promise<void> {
  const { [enterprise]: _, ...others } = await readOrders();
  const orders = Object.entries({ ...others, [enterprise]: token }).slice(-MAX_ORDERS);
  (await cookies()).set(COOKIE, JSON.stringify(Object.fromEntries(orders)), {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: getSettings().storefrontUrl.startsWith("https:"),
    maxAge: ONE_DAY,
  });
}

async function readOrders(): Promise<Record<string, string>> {
  try {
    const value = (await cookies()).get(COOKIE)?.value ?? "{}";
    return ordersSchema.catch({}).parse(JSON.parse(value));
  } catch {
    return {};
  }
}
