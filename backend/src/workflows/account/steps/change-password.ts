import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PASSWORD_PROVIDER } from "../../../lib/account/credentials";

interface Change {
  customer_id: string;
  password: string;
}

/** Gives an account another password. Nothing comes after it that could fail, so it has no undo. */
export const changePasswordStep = createStep(
  "change-password",
  async ({ customer_id, password }: Change, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const identities = await auth.listAuthIdentities(
      { app_metadata: { customer_id } },
      { relations: ["provider_identities"] },
    );
    const proofs = identities.flatMap(({ provider_identities }) => provider_identities ?? []);
    const entity_id = proofs.find(({ provider }) => provider === PASSWORD_PROVIDER)?.entity_id;
    if (entity_id === undefined) throw new Error(`Account ${customer_id} has no password.`);
    const { success } = await auth.updateProvider(PASSWORD_PROVIDER, { entity_id, password });
    if (!success) throw new Error(`The password of account ${customer_id} was not changed.`);
    return new StepResponse(undefined);
  },
);
