import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { PASSWORD_PROVIDER } from "../../lib/account/credentials";
import { takeAsLong } from "../../lib/account/even-time";
import { Guesses } from "../../lib/limits/guesses";
import { sourceOf } from "../../lib/limits/source";
import { refuse } from "../../lib/refusal";
import { notFound } from "../store/shapes/not-found";
import { email, MAX_LENGTH } from "./fields";
import { fewResets, onlyInvited } from "./managers";

/** Enough for somebody who tries all the passwords they have; each costs a password's hash. */
const guesses = new Guesses({ atOne: 10, ofSource: 50, atTarget: 60, ofAll: 300 });

const bodySchema = z.looseObject({
  email,
  password: z.string().min(1).max(MAX_LENGTH),
});

/** Lets nobody guess passwords. Whether there is such an account makes no difference to the count. */
async function fewWrongPasswords(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = bodySchema.safeParse(request.body);
  if (data === undefined) {
    throw refuse({ status: 401, code: "unauthorized", message: "Invalid email or password" });
  }
  const guess = { target: data.email.trim().toLowerCase(), source: sourceOf(request) };
  await guesses.begin(guess);
  await takeAsLong(request.scope, data);
  response.once("finish", () => {
    if (response.statusCode < 400) void guesses.succeed(guess);
  });
  next();
}

type Guard = (
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void> | void;

/**
 * Medusa's own ways tell who has an account, or write to them without end; those below `/store/account`
 * do not. They stay open to managers, behind a guard where there is one.
 */
function onlyManagers(guard?: Guard): Guard {
  return (request, response, next) => {
    if (request.params.actor_type !== "user") return next(notFound("route"));
    return guard === undefined ? next() : guard(request, response, next);
  };
}

/** Guards the way by password; there are others of as many segments, such as `/auth/token/refresh`. */
function byPassword(guard: Guard): Guard {
  return (request, response, next) =>
    request.params.auth_provider === PASSWORD_PROVIDER ? guard(request, response, next) : next();
}

// By parameters, which Express decodes before anybody looks at them, as Medusa's routes have them:
// `/auth/%63ustomer/emailpass/register` would pass by a guard of the path as it is written.
const ONE = "/auth/:actor_type/:auth_provider";

export const auth: MiddlewareRoute[] = [
  { matcher: ONE, methods: ["POST"], middlewares: [byPassword(fewWrongPasswords)] },
  { matcher: `${ONE}/register`, middlewares: [onlyManagers(onlyInvited)] },
  { matcher: `${ONE}/reset-password`, middlewares: [onlyManagers(fewResets)] },
  { matcher: `${ONE}/update`, middlewares: [onlyManagers()] },
];
