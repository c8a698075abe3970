import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PASSWORD_PROVIDER } from "./credentials";

/** What somebody logs in with by an e-mail address and a password; null where the address has none. */
export async function findLogIn(
  container: MedusaContainer,
  email: string,
): Promise<AuthIdentityDTO | null> {
  const [logIn] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities(
      { provider_identities: { entity_id: email, provider: PASSWORD_PROVIDER } },
      { take: 1 },
    );
  return logIn ?? null;
}

/**
 * Whether a log-in is nobody's yet, neither a customer's nor a manager's. It proves nothing, and would
 * only keep an address from its owner.
 */
export function isUnclaimed({ app_metadata }: AuthIdentityDTO): boolean {
  return Object.keys(app_metadata ?? {}).length === 0;
}

/** Whether a manager-to-be was invited under an e-mail address, and still may accept. */
export async function isInvited(container: MedusaContainer, email: string): Promise<boolean> {
  const invites = await container.resolve(Modules.USER).listInvites({ email });
  const now = new Date();
  return invites.some(({ accepted, expires_at }) => !accepted && new Date(expires_at) > now);
}
