import Stripe from "stripe";

/** What a shop that takes cards is told of its account at Stripe. */
export interface CardSettings {
  apiKey: string;
  /** Of the endpoint that is told what happens on connected accounts. */
  webhookSecret: string;
  publishableKey: string;
  /** A stand-in on this machine in place of Stripe itself, for tests; null for Stripe. */
  apiBase: string | null;
}

/** A buyer waits for the answer; what is not answered by then is asked again by a job. */
const TIMEOUT_MS = 8000;

/**
 * Calls to Stripe, on an enterprise's own account where one is named. What fails on the way is tried
 * again under the same idempotency key.
 */
export function stripeOn({ apiKey, apiBase }: CardSettings, accountId?: string): Stripe {
  const { hostname, port, protocol } = new URL(apiBase ?? "https://api.stripe.com");
  return new Stripe(apiKey, {
    host: hostname,
    port: port || 443,
    protocol: protocol === "http:" ? "http" : "https",
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 2,
    telemetry: false,
    ...(accountId === undefined ? {} : { stripeAccount: accountId }),
  });
}

/** Stripe counts rupiah in hundredths, though there are none. */
export function toStripeAmount(rupiah: number): number {
  return Math.round(rupiah) * 100;
}
