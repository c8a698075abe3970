import type { IAuthModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { credentials, PASSWORD_PROVIDER } from "../../../lib/account/credentials";
import { findLogIn, isUnclaimed } from "../../../lib/account/log-ins";

interface Change {
  customer_id: string;
  password: string;
}

/**
 * Gives an account another password, for the e-mail address that its link was sent to: whoever reads
 * that mailbox owns the account, and another address that opened it opens it no more. Nothing comes
 * after it that could fail, so it has no undo.
 */
export const changePasswordStep = createStep(
  "change-password",
  async ({ customer_id, password }: Change, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const { email } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id);
    const own = await findLogIn(container, email);
    if (own?.app_metadata?.customer_id === customer_id) {
      const { success } = await auth.updateProvider(PASSWORD_PROVIDER, {
        entity_id: email,
        password,
      });
      if (!success) throw new Error(`The password of account ${customer_id} was not changed.`);
    } else {
      if (own !== null && !isUnclaimed(own)) throw new Error(`${own.id} is somebody else's.`);
      if (own !== null) await auth.deleteAuthIdentities([own.id]);
      await makeLogIn(auth, { customer_id, email, password });
    }
    const all = await auth.listAuthIdentities(
      { app_metadata: { customer_id } },
      { relations: ["provider_identities"] },
    );
    const others = all.filter(
      ({ provider_identities: proofs = [], app_metadata }) =>
        app_metadata?.user_id === undefined && !proofs.some(({ entity_id }) => entity_id === email),
    );
    if (others.length > 0) await auth.deleteAuthIdentities(others.map(({ id }) => id));
    return new StepResponse(undefined);
  },
);

async function makeLogIn(
  auth: IAuthModuleService,
  { customer_id, email, password }: Change & { email: string },
): Promise<void> {
  const asked = credentials(email, password);
  const { success, authIdentity } = await auth.register(PASSWORD_PROVIDER, asked);
  if (!success || !authIdentity) throw new Error(`Account ${customer_id} got no log-in.`);
  await auth.updateAuthIdentities({ id: authIdentity.id, app_metadata: { customer_id } });
}
