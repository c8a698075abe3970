import NextLink from "next/link";
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
 * no routing table goes to the browser, and nothing is fetched before somebody asks for it.
 */
export function Link({ href, locale, suffix = "", ...rest }: LinkProps) {
  return <NextLink href={getPathname({ href, locale }) + suffix} prefetch={false} {...rest} />;
}
