import type { StripeConstructor } from "@stripe/stripe-js";

/** Stripe asks that its script comes from its own address, always. */
const SCRIPT = "https://js.stripe.com/v3/";

let loading: Promise<StripeConstructor> | undefined;

/**
 * Whether this document was opened at another address and led here by scripts. It then still has that
 * page's policy, which lets nothing of Stripe's in: only opening this page anew helps.
 */
export function wasOpenedElsewhere(): boolean {
  const [opened] = performance.getEntriesByType("navigation");
  return opened !== undefined && new URL(opened.name).pathname !== window.location.pathname;
}

/** Loads Stripe's script, which no page has that does not show a form for a card. */
export function loadStripe(): Promise<StripeConstructor> {
  loading ??= new Promise<StripeConstructor>((resolve, reject) => {
    const script = document.createElement("script");
    const fail = () => {
      loading = undefined;
      reject(new Error("Stripe's script could not be loaded."));
    };
    script.src = SCRIPT;
    script.onload = () => (window.Stripe === undefined ? fail() : resolve(window.Stripe));
    script.onerror = fail;
    document.head.append(script);
  });
  return loading;
}
