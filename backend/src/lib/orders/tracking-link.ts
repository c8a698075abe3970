import type { Language } from "../locales";
import { makeTrackingToken } from "./tracking-token";

// As the storefront's routing has them.
const PATHS: Readonly<Record<Language, string>> = { id: "/pesanan", en: "/en/order" };

interface Shop {
  STOREFRONT_URL: string;
  TRACKING_SECRET: string;
}

/** The address of an order's page in a language. Whoever has it may see the order. */
export function trackingLink(
  orderId: string,
  language: Language,
  { STOREFRONT_URL, TRACKING_SECRET }: Shop,
): string {
  return `${STOREFRONT_URL}${PATHS[language]}/${makeTrackingToken(orderId, TRACKING_SECRET)}`;
}
