import { type Locale, routing } from "@/i18n/routing";

type PagePath = keyof typeof routing.pathnames;

/**
 * Which pages may be kept on a buyer's device. Each page has to be named, so that nobody adds one
 * with private data without deciding about it; what shows a basket, an address or an order is false.
 */
const IS_KEPT: Readonly<Record<PagePath, boolean>> = {
  "/": true,
  "/search": true,
  "/product/[handle]": true,
  "/category/[handle]": true,
  "/villages": true,
  "/village/[slug]": true,
  "/producer/[handle]": true,
  "/track": false,
  "/about": true,
  "/components": true,
  "/basket": false,
  "/checkout/[enterprise]": false,
  "/order/[token]": false,
  "/order/[token]/invoice": false,
  "/paper/[token]": false,
  "/terms/[enterprise]": false,
  "/account": false,
  "/account/register": false,
  "/account/forgot": false,
  "/account/new-password/[token]": false,
  "/account/delete": false,
  "/order/[token]/cancel": false,
  "/order/[token]/return": false,
  "/offline": false,
};

/** Where the page that stands in for one that cannot be reached is, in each language. */
export const OFFLINE_PAGES: Readonly<Record<Locale, string>> = {
  id: addressOf("/offline", "id"),
  en: addressOf("/offline", "en"),
};

const keptPages = routing.locales
  .flatMap((locale) => patterns(true, locale))
  .map((path) => new RegExp(`^${path.replaceAll("*", "[^/]+")}$`));

/** Whether the page at a path, as it stands in an address, may be kept on the device. */
export function isKeptPage(pathname: string): boolean {
  return keptPages.some((pattern) => pattern.test(pathname));
}

/** What the addresses in one language of all pages that may not be kept begin with, and of no others. */
export function startsNotKept(locale: Locale): string[] {
  const starts = patterns(false, locale).map((path) => /^(?:\/en)?\/[^/]+/.exec(path)?.[0] ?? path);
  return [...new Set(starts)];
}

/** The language that a path is in. */
export function localeOfPath(pathname: string): Locale {
  return /^\/en(?:\/|$)/.test(pathname) ? "en" : "id";
}

function patterns(isKept: boolean, locale: Locale): string[] {
  return (Object.keys(routing.pathnames) as PagePath[])
    .filter((page) => IS_KEPT[page] === isKept)
    .map((page) => addressOf(page, locale));
}

function addressOf(page: PagePath, locale: Locale): string {
  const named = routing.pathnames[page];
  const path = (typeof named === "string" ? named : named[locale]).replace(/\[\w+\]/g, "*");
  if (locale === routing.defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
