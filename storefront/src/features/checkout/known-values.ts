import type { Account } from "@/lib/medusa/account";
import type { CheckoutState } from "./state";

/** What the form holds at first for whoever is logged in: their name, contact and, in Indonesia, last address. */
export function knownValues(account: Account | null, isAbroad: boolean): CheckoutState["values"] {
  if (account === null) return {};
  const { name, email } = account;
  const [saved] = account.addresses;
  if (saved === undefined) return { name, email };
  if (isAbroad) return { name, email, phone: saved.phone };
  const { phone, line, village, postalCode } = saved;
  return { name, email, phone, line, village, postal_code: postalCode };
}
