import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Crowd, RARELY } from "../../../../lib/limits/crowd";
import { sourceOf } from "../../../../lib/limits/source";
import { QUARTER_HOUR, Throttle } from "../../../../lib/limits/throttle";
import { readRefusal } from "../../../../lib/refusal";
import {
  type Registration,
  registerAccountWorkflow,
} from "../../../../workflows/account/register-account";

const ofOneAddress = new Throttle({ points: 5, duration: QUARTER_HOUR });
/** Against filling the shop with accounts, and asking for one address after the other. */
const ofAllAddresses = new Crowd(RARELY);

/** Makes an account. An address that has one is answered just the same, so that nobody is found out. */
export async function POST(
  request: MedusaRequest<Registration>,
  response: MedusaResponse,
): Promise<void> {
  const { email } = request.validatedBody;
  // Every try counts: each costs a password's hash, and none is told from another.
  await ofAllAddresses.begin(sourceOf(request));
  await ofOneAddress.begin(email);
  try {
    await registerAccountWorkflow(request.scope).run({ input: request.validatedBody });
  } catch (error) {
    if (readRefusal(error)?.code !== "email_taken") throw error;
  }
  response.set("cache-control", "no-store").status(202).json({ accepted: true });
}
