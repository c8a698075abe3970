import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { findLogIn, isInvited, isUnclaimed } from "../../lib/account/log-ins";
import { Crowd, RARELY } from "../../lib/limits/crowd";
import { sourceOf } from "../../lib/limits/source";
import { QUARTER_HOUR, Throttle } from "../../lib/limits/throttle";
import { notFound } from "../store/shapes/not-found";
import { email } from "./fields";

const invitedTries = new Throttle({ points: 10, duration: QUARTER_HOUR });
/** Against asking for one address after the other which of them was invited. */
const uninvitedTries = new Crowd(RARELY);
const resetsOfOne = new Throttle({ points: 3, duration: QUARTER_HOUR });
const resetsOfAll = new Crowd(RARELY);

const registrationSchema = z.looseObject({ email });
const resetSchema = z.looseObject({ identifier: email });

/**
 * Lets only those make a manager's log-in who were invited: Medusa lets anybody, for any address, and
 * its owner could neither register nor be invited any more. One that somebody else made for an invited
 * address gives way, as it is the invite's token that makes a manager of it.
 */
export async function onlyInvited(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { body, scope } = request;
  const { data: asked } = registrationSchema.safeParse(body);
  if (asked === undefined) throw notFound("invite");
  const source = sourceOf(request);
  await uninvitedTries.begin(source);
  if (!(await isInvited(scope, asked.email))) throw notFound("invite");
  await uninvitedTries.succeed(source);
  await invitedTries.begin(asked.email);
  const logIn = await findLogIn(scope, asked.email);
  if (logIn !== null && isUnclaimed(logIn)) {
    await scope.resolve(Modules.AUTH).deleteAuthIdentities([logIn.id]);
  }
  next();
}

/** Lets nobody ask for new passwords without end. Every address counts alike, a manager's or not. */
export async function fewResets(
  request: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data: asked } = resetSchema.safeParse(request.body);
  if (asked !== undefined) {
    await resetsOfAll.begin(sourceOf(request));
    await resetsOfOne.begin(asked.identifier.trim().toLowerCase());
  }
  next();
}
