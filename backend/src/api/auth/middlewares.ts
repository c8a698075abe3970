import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { z } from "zod";
import { takeAsLong } from "../../lib/account/even-time";
import { refuse } from "../../lib/refusal";
import { Throttle } from "../../lib/throttle";
import { notFound } from "../store/shapes/not-found";

const QUARTER_HOUR = 15 * 60;
const MAX_LENGTH = 320;
/** Enough for somebody who tries all the passwords they have. */
const ofOneAccount = new Throttle({ points: 10, duration: QUARTER_HOUR });
/** Against one password tried on account after account. */
const ofAllAccounts = new Throttle({ points: 500, duration: QUARTER_HOUR });
const EVERYBODY = "all";

const bodySchema = z.looseObject({
  email: z
    .string()
    .max(MAX_LENGTH)
    .regex(/^[^\p{Cc}]+$/u),
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
  const key = data.email.trim().toLowerCase();
  await ofOneAccount.begin(key);
  await ofAllAccounts.begin(EVERYBODY);
  await takeAsLong(request.scope, data);
  response.once("finish", () => {
    if (response.statusCode >= 400) return;
    void Promise.all([ofAllAccounts.succeed(EVERYBODY), ofOneAccount.succeed(key)]);
  });
  next();
}

/** Medusa's own ways tell who has an account, or write to them without end; those below `/store/account` do not. */
function closed(_: MedusaRequest, __: MedusaResponse, next: MedusaNextFunction): void {
  next(notFound("route"));
}

export const auth: MiddlewareRoute[] = [
  {
    matcher: "/auth/:actor_type/emailpass",
    methods: ["POST"],
    middlewares: [fewWrongPasswords],
  },
  ...["register", "reset-password", "update"].map((way) => ({
    matcher: `/auth/customer/emailpass/${way}`,
    middlewares: [closed],
  })),
];
