import { type Locale, routing } from "@/i18n/routing";

const OF_ORDERS = ["/order/[token]", "/paper/[token]"] as const;

/** Whether an address is what is left of an order's: its token is a secret and does not stay in it. */
export function isOrderFolder(parts: readonly string[], locale: Locale): boolean {
  return OF_ORDERS.some(
    (page) => routing.pathnames[page][locale].replace(/\/\[token\]$/, "") === `/${parts.join("/")}`,
  );
}
