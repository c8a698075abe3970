import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { credentials, PASSWORD_PROVIDER } from "../../../../lib/account/credentials";
import { QUARTER_HOUR, Throttle } from "../../../../lib/limits/throttle";
import { refuse } from "../../../../lib/refusal";
import { deleteAccountWorkflow } from "../../../../workflows/account/delete-account";
import { accountOwner } from "../owner";
import type { Deletion } from "../validators";

const ofOneAccount = new Throttle({ points: 10, duration: QUARTER_HOUR });

/** Deletes the account of whoever is logged in and says its password once more. */
export async function POST(
  request: AuthenticatedMedusaRequest<Deletion>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const { id, email } = await accountOwner(request);
  const { password, locale } = request.validatedBody;
  await ofOneAccount.begin(id, ["password"]);
  const auth = request.scope.resolve(Modules.AUTH);
  const { success } = await auth.authenticate(PASSWORD_PROVIDER, credentials(email, password));
  if (!success) {
    throw refuse({
      status: 403,
      code: "wrong_password",
      message: "This is not the account's password.",
      fields: { password: "wrong" },
    });
  }
  await deleteAccountWorkflow(request.scope).run({ input: { customer_id: id, locale } });
  response.json({ deleted: true });
}
