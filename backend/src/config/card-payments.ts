import type { CardSettings } from "../lib/stripe/client";
import type { Environment } from "./environment";

/** What cards need to be paid with; null where this shop takes none. */
export function cardSettings(environment: Environment): CardSettings | null {
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_PUBLISHABLE_KEY } = environment;
  if (!STRIPE_API_KEY || !STRIPE_WEBHOOK_SECRET || !STRIPE_PUBLISHABLE_KEY) return null;
  return {
    apiKey: STRIPE_API_KEY,
    webhookSecret: STRIPE_WEBHOOK_SECRET,
    publishableKey: STRIPE_PUBLISHABLE_KEY,
    apiBase: environment.STRIPE_API_BASE ?? null,
  };
}

/** The module that keeps what cards are asked for, which a shop without cards has as well. */
export function cardModule(environment: Environment) {
  return {
    resolve: "./src/modules/card-payment",
    options: { settings: cardSettings(environment) },
  };
}

/** Medusa's payment provider for cards; none where this shop takes none. */
export function cardProviders(environment: Environment) {
  const options = cardSettings(environment);
  return options === null
    ? []
    : [{ resolve: "./src/modules/stripe-payment", id: "stripe", options }];
}
