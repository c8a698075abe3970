import "server-only";
import { getPathname, type Href } from "@/i18n/navigation";
import { type Locale, routing } from "@/i18n/routing";
import { getSettings } from "./medusa/settings";

/** The whole address of a page, as other sites need it. */
export function pageAddress(href: Href, locale: Locale): string {
  return fullAddress(getPathname({ href, locale }));
}

/** The whole address of what has a path on this site. */
export function fullAddress(path: string): string {
  return getSettings().storefrontUrl + path;
}

/**
 * A page's whole address in each language, and the one for people who speak neither. Every page must
 * name all of them, itself too: search engines believe only what both sides say.
 */
export function languageAddresses(href: Href): Record<Locale | "x-default", string> {
  const [id, en] = [pageAddress(href, "id"), pageAddress(href, "en")];
  return { id, en, "x-default": routing.defaultLocale === "id" ? id : en };
}
