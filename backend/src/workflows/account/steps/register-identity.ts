import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { credentials, PASSWORD_PROVIDER } from "../../../lib/account/credentials";
import { takeAsLong } from "../../../lib/account/even-time";
import { findLogIn, isInvited, isUnclaimed } from "../../../lib/account/log-ins";
import { refuse } from "../../../lib/refusal";

/** Makes the proof by which somebody logs in; refuses an e-mail address that is somebody's. */
export const registerIdentityStep = createStep(
  "register-identity",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const asked = credentials(email, password);
    if (!(await isFree(container, email))) {
      // Takes as long as making one does, so that the time tells nothing either.
      await takeAsLong(container, { email, password });
      await auth.authenticate(PASSWORD_PROVIDER, asked);
      throw refuse({ status: 409, code: "email_taken", message: "This address has an account." });
    }
    const { success, authIdentity, error } = await auth.register(PASSWORD_PROVIDER, asked);
    if (!success || !authIdentity) throw new Error(`No log-in was made: ${error}`);
    return new StepResponse({ id: authIdentity.id }, authIdentity.id);
  },
  async (made, { container }) => {
    if (made) await container.resolve(Modules.AUTH).deleteAuthIdentities([made]);
  },
);

/**
 * Whether an address is nobody's. A log-in that never became an account is removed, not taken over:
 * whoever made it may hold a token that would open what becomes of it.
 */
async function isFree(container: MedusaContainer, email: string): Promise<boolean> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: true }, { select: ["id"], take: 1 });
  const logIn = await findLogIn(container, email);
  const isTaken = customer !== undefined || (logIn !== null && !isUnclaimed(logIn));
  if (isTaken || (await isInvited(container, email))) return false;
  if (logIn !== null) await container.resolve(Modules.AUTH).deleteAuthIdentities([logIn.id]);
  return true;
}
