import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Throttle } from "../../../../lib/throttle";
import { setNewPasswordWorkflow } from "../../../../workflows/account/set-new-password";
import type { NewPassword } from "../validators";

const EVERYBODY = "all";
/** No link is guessed; this keeps those who try from keeping the shop busy. */
const wrongLinks = new Throttle({ points: 200, duration: 15 * 60 });

/** Sets the password that the owner of an account chose by the link they were sent. Works once. */
export async function POST(
  request: MedusaRequest<NewPassword>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  await wrongLinks.begin(EVERYBODY);
  await setNewPasswordWorkflow(request.scope).run({ input: request.validatedBody });
  await wrongLinks.succeed(EVERYBODY);
  response.json({ changed: true });
}
