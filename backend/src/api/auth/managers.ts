import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { findLogIn, isInvited, isUnclaimed } from "../../lib/account/log-ins";
import { Throttle } from "../../lib/throttle";
import { notFound } from "../store/shapes/not-found";
import { EVERYBODY, email, QUARTER_HOUR } from "./limits";

const invitedTries = new Throttle({ points: 10, duration: QUARTER_HOUR });
/** Against asking for one address after the other which of them was invited. */
const uninvitedTries = new Throttle({ points: 500, duration: QUARTER_HOUR });
const resetsOfOne = new Throttle({ points: 3, duration: QUARTER_HOUR });
const resetsOfAll = new Throttle({ points: 200, duration: QUARTER_HOUR });

const registrationSchema = z.looseObject({ email });
const resetSchema = z.looseObject({ identifier: email });

/**
 * Lets only those make a manager's log-in who were invited: Medusa lets anybody, for any address, and
 * its owner could neither register nor be invited any more. One that somebody else made for an invited
 * address gives way, as it is the invite's token that makes a manager of it.
 */
export async function onlyInvited(
  { body, scope }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data: asked } = registrationSchema.safeParse(body);
  if (asked === undefined) throw notFound("invite");
  await uninvitedTries.begin(EVERYBODY);
  if (!(await isInvited(scope, asked.email))) throw notFound("invite");
  await uninvitedTries.succeed(EVERYBODY);
  await invitedTries.begin(asked.email);
  const logIn = await findLogIn(scope, asked.email);
  if (logIn !== null && isUnclaimed(logIn)) {
    await scope.resolve(Modules.AUTH).deleteAuthIdentities([logIn.id]);
  }
  next();
}

/** Lets nobody ask for new passwords without end. Every address counts alike, a manager's or not. */
export async function fewResets(
  { body }: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data: asked } = resetSchema.safeParse(body);
  if (asked !== undefined) {
    await resetsOfOne.begin(asked.identifier.trim().toLowerCase());
    await resetsOfAll.begin(EVERYBODY);
  }
  next();
}
