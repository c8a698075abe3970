import "server-only";
import { cookies } from "next/headers";
import type { Locale } from "@/i18n/routing";
import { type Account, getAccount, keepOrder } from "@/lib/medusa/account";
import { getSettings } from "@/lib/medusa/settings";

const COOKIE = "lapak_account";
/** As long as the backend's token holds. */
const ONE_DAY = 24 * 60 * 60;

/** The token of whoever is logged in with this browser. Scripts cannot read it. */
export async function readSession(): Promise<string | undefined> {
  return (await cookies()).get(COOKIE)?.value;
}

/** Logs this browser in for a day. */
export async function beginSession(token: string): Promise<void> {
  (await cookies()).set(COOKIE, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: getSettings().storefrontUrl.startsWith("https:"),
    maxAge: ONE_DAY,
  });
}

/** Logs this browser out. */
export async function endSession(): Promise<void> {
  (await cookies()).delete(COOKIE);
}

/** The account of whoever is logged in, or null. */
export async function findAccount(locale: Locale): Promise<Account | null> {
  const token = await readSession();
  return token === undefined ? null : getAccount(token, locale);
}

/** The same where a page is whole without it: also null while the backend does not answer. */
export async function findAccountIfThere(locale: Locale): Promise<Account | null> {
  try {
    return await findAccount(locale);
  } catch (error) {
    console.error("An account could not be read.", error);
    return null;
  }
}

/** Puts an order that was just placed into the account of whoever is logged in. Never in its way. */
export async function keepIfLoggedIn(trackingToken: string, locale: Locale): Promise<void> {
  const token = await readSession();
  if (token === undefined) return;
  const kept = await keepOrder(trackingToken, token, locale);
  if (!kept.ok) console.error("An order was not put into an account.", kept.error);
}
