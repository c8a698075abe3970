import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorMessage } from "../../../../lib/error-message";
import { Crowd, RARELY } from "../../../../lib/limits/crowd";
import { sourceOf } from "../../../../lib/limits/source";
import { QUARTER_HOUR, Throttle } from "../../../../lib/limits/throttle";
import { askPasswordResetWorkflow } from "../../../../workflows/account/ask-password-reset";
import type { PasswordReset } from "../validators";

const ofOneAddress = new Throttle({ points: 3, duration: QUARTER_HOUR });
/** Against writing to one address after the other. */
const ofAllAddresses = new Crowd(RARELY);

/**
 * Sends a link to a new password. It is answered before anything is looked up: neither the answer nor its
 * time tells whether the address has an account.
 */
export async function POST(
  request: MedusaRequest<PasswordReset>,
  response: MedusaResponse,
): Promise<void> {
  const { email } = request.validatedBody;
  await ofAllAddresses.begin(sourceOf(request));
  await ofOneAddress.begin(email);
  response.set("cache-control", "no-store").status(202).json({ accepted: true });
  try {
    await askPasswordResetWorkflow(request.scope).run({ input: request.validatedBody });
  } catch (error) {
    const logger = request.scope.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`A link to a new password was not sent: ${errorMessage(error)}`);
  }
}
