import type { AuthenticationInput } from "@medusajs/framework/types";

/** Medusa's way of proving who somebody is by e-mail address and password. */
export const PASSWORD_PROVIDER = "emailpass";

/** An e-mail address and a password as Medusa's Auth Module is asked about them. */
export function credentials(email: string, password: string): AuthenticationInput {
  return { url: "", headers: {}, query: {}, protocol: "", body: { email, password } };
}
