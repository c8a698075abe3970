import type { Account } from "@/lib/medusa/account";
import type { CheckoutState } from "./state";

/** What the form holds at first for whoever is logged in: their name, contact and last address. */
export function knownValues(account: Account | null): CheckoutState["values"] {
  if (account === null) return {};
  const { name, email } = account;
  const [saved] = account.addresses;
  if (saved === undefined) return { name, email };
  const { phone, line, village, postalCode } = saved;
  return { name, email, phone, line, village, postal_code: postalCode };
}
