import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { credentials, PASSWORD_PROVIDER } from "../../../lib/account/credentials";
import { refuse } from "../../../lib/refusal";

/** Makes the proof by which somebody logs in; refuses an e-mail address that has one. */
export const registerIdentityStep = createStep(
  "register-identity",
  async ({ email, password }: { email: string; password: string }, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const asked = credentials(email, password);
    const { success, authIdentity } = await auth.register(PASSWORD_PROVIDER, asked);
    if (success && authIdentity) return new StepResponse({ id: authIdentity.id }, authIdentity.id);
    // Takes as long as making one does, so that the time tells nothing either.
    await auth.authenticate(PASSWORD_PROVIDER, asked);
    throw refuse({ status: 409, code: "email_taken", message: "This address has an account." });
  },
  async (made, { container }) => {
    if (made) await container.resolve(Modules.AUTH).deleteAuthIdentities([made]);
  },
);
