import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Crowd, RARELY } from "../../../../lib/limits/crowd";
import { sourceOf } from "../../../../lib/limits/source";
import { setNewPasswordWorkflow } from "../../../../workflows/account/set-new-password";
import type { NewPassword } from "../validators";

/** No link is guessed; this keeps those who try from keeping the shop busy. */
const wrongLinks = new Crowd(RARELY);

/** Sets the password that the owner of an account chose by the link they were sent. Works once. */
export async function POST(
  request: MedusaRequest<NewPassword>,
  response: MedusaResponse,
): Promise<void> {
  response.set("cache-control", "no-store");
  const source = sourceOf(request);
  await wrongLinks.begin(source);
  await setNewPasswordWorkflow(request.scope).run({ input: request.validatedBody });
  await wrongLinks.succeed(source);
  response.json({ changed: true });
}
