import type { Stripe, StripeElements } from "@stripe/stripe-js";
import { type RefObject, useEffect, useState } from "react";
import { loadStripe, wasOpenedElsewhere } from "./load-stripe";

/** What Stripe's fields need to know of the payment that they make. */
export interface Card {
  publishableKey: string;
  accountId: string;
  clientSecret: string;
}

/** Puts Stripe's fields for a payment into a box; they are there once `fields` is. */
export function useCardFields(
  box: RefObject<HTMLDivElement | null>,
  { publishableKey, accountId, clientSecret }: Card,
  locale: "id" | "en",
) {
  const [fields, setFields] = useState<{ stripe: Stripe; elements: StripeElements } | null>(null);
  const [isUnavailable, setUnavailable] = useState(false);
  useEffect(() => {
    if (wasOpenedElsewhere()) {
      window.location.reload();
      return;
    }
    let isGone = false;
    let remove: (() => void) | undefined;
    const show = async () => {
      const stripe = (await loadStripe())(publishableKey, { stripeAccount: accountId, locale });
      if (isGone || box.current === null) return;
      const theme = isNight() ? "night" : "stripe";
      const elements = stripe.elements({ clientSecret, appearance: { theme } });
      const element = elements.create("payment");
      remove = () => element.destroy();
      element.on("ready", () => setFields({ stripe, elements }));
      element.on("loaderror", () => setUnavailable(true));
      element.mount(box.current);
    };
    show().catch(() => {
      if (!isGone) setUnavailable(true);
    });
    return () => {
      isGone = true;
      setFields(null);
      remove?.();
    };
  }, [box, publishableKey, accountId, clientSecret, locale]);
  return { fields, isUnavailable };
}

/** Whether the page is dark, by its own choice or by the device's. */
function isNight(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme === "dark" || colorScheme === "light") return colorScheme === "dark";
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}
