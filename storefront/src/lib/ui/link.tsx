import type { Locale } from "next-intl";
import type { ReactNode } from "react";
import { getPathname, type Href } from "@/i18n/navigation";

interface LinkProps {
  href: Href;
  locale: Locale;
  /** Added to the address as it is, e.g. `?village=x` or `#goods`. */
  suffix?: string;
  className?: string;
  children: ReactNode;
  "aria-label"?: string;
  "aria-current"?: "page";
}

/**
 * A link to a page of this site in the given language. Its address is worked out on the server, so
 * no routing table goes to the browser, and the browser itself opens the page (ADR 0010).
 */
export function Link({ href, locale, suffix = "", ...rest }: LinkProps) {
  return <a href={getPathname({ href, locale }) + suffix} {...rest} />;
}
