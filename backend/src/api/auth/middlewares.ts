import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { Throttle } from "../../lib/throttle";
import { notFound } from "../store/shapes/not-found";

const QUARTER_HOUR = 15 * 60;
/** Enough for somebody who tries all the passwords they have. */
const ofOneAccount = new Throttle({ points: 10, duration: QUARTER_HOUR });
/** Against one password tried on account after account. */
const ofAllAccounts = new Throttle({ points: 500, duration: QUARTER_HOUR });
const EVERYBODY = "all";

const bodySchema = z.looseObject({ email: z.string().max(320) });

/** Lets nobody guess passwords. Whether there is such an account makes no difference to the count. */
async function fewWrongPasswords(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = bodySchema.safeParse(request.body);
  const key = data?.email.trim().toLowerCase() ?? "";
  await ofAllAccounts.check(EVERYBODY);
  await ofOneAccount.check(key);
  response.once("finish", () => {
    if (response.statusCode !== 401) return;
    void Promise.all([ofAllAccounts.fail(EVERYBODY), ofOneAccount.fail(key)]);
  });
  next();
}

/** Medusa's own way tells who has an account; `/store/account/register` tells nobody. */
function closed(_: MedusaRequest, __: MedusaResponse, next: MedusaNextFunction): void {
  next(notFound("route"));
}

export const auth: MiddlewareRoute[] = [
  {
    matcher: "/auth/:actor_type/emailpass",
    methods: ["POST"],
    middlewares: [fewWrongPasswords],
  },
  { matcher: "/auth/customer/emailpass/register", middlewares: [closed] },
];
