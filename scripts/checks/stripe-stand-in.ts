import { BACKEND } from "../config/paths.ts";
import type { Child } from "../process/child.ts";
import type { Run } from "../process/run.ts";

/** Keys of nobody's account: the stand-in takes them, Stripe would not. */
const KEYS = {
  STRIPE_API_KEY: "sk_test_stand_in",
  STRIPE_PUBLISHABLE_KEY: "pk_test_stand_in",
  STRIPE_WEBHOOK_SECRET: "whsec_stand_in",
};
const ACCOUNT = "acct_standin";

/** The backend's stand-in for Stripe as a program of its own. */
interface StripeStandIn {
  readonly child: Child;
  /** What a shop needs to be told to use it. */
  readonly shopEnv: NodeJS.ProcessEnv;
  /** What the browser tests need to know of it. */
  readonly testEnv: NodeJS.ProcessEnv;
}

/** Starts a stand-in for Stripe that tells the shop on a port of this machine what happens. */
export function startStripe(
  run: Run,
  { port, backendPort }: { port: number | undefined; backendPort: number | undefined },
): StripeStandIn {
  const url = `http://127.0.0.1:${port}`;
  const webhook = `http://localhost:${backendPort}/hooks/card-payments`;
  const child = run.start({
    name: "stripe",
    tier: "application",
    essential: false,
    program: process.execPath,
    args: [
      ...["--require", "ts-node/register/transpile-only"],
      ...["integration-tests/stripe-server/serve.ts", String(port), ACCOUNT, webhook],
    ],
    cwd: BACKEND,
    env: KEYS,
    log: null,
  });
  return {
    child,
    shopEnv: { ...KEYS, STRIPE_API_BASE: url },
    testEnv: { E2E_STRIPE_URL: url, E2E_STRIPE_ACCOUNT: ACCOUNT },
  };
}
