import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import { z } from "zod";

const accountSchema = z.object({ email: z.email(), password: z.string().min(8) });

/** Makes the first administrator. One who is there already keeps the password they may have changed. */
export async function ensureAdministrator(
  container: MedusaContainer,
  account: z.input<typeof accountSchema>,
): Promise<void> {
  const { email, password } = accountSchema.parse(account);
  const [known] = await container.resolve(Modules.USER).listUsers({ email });
  if (known !== undefined) return;
  const auth = container.resolve(Modules.AUTH);
  const registered = await auth.register("emailpass", { body: { email, password } });
  if (registered.authIdentity === undefined) {
    throw new Error(`The administrator could not be registered: ${registered.error}`);
  }
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: registered.authIdentity.id, userData: { email } },
  });
}
