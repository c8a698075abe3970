import { type Locale, routing } from "./routing";

/** What lists the things of a kind, for whoever cut the name of one of them off its address. */
const LISTS = {
  "/product/[handle]": { page: "/search", query: "" },
  "/category/[handle]": { page: "/search", query: "" },
  "/producer/[handle]": { page: "/search", query: "?type=producer" },
  "/village/[slug]": { page: "/villages", query: "" },
  "/checkout/[enterprise]": { page: "/basket", query: "" },
  "/terms/[enterprise]": { page: "/villages", query: "" },
  "/account/new-password/[token]": { page: "/account/forgot", query: "" },
} as const;

/** The addresses that are folders of pages and no pages themselves, and where each leads for good. */
export function cutOffAddresses(): { source: string; destination: string }[] {
  return routing.locales.flatMap((locale) =>
    Object.entries(LISTS).flatMap(([thing, { page, query }]) => {
      const source = prefix(locale) + folderOf(thing as keyof typeof LISTS, locale);
      const list = prefix(locale) + routing.pathnames[page][locale];
      // The list of villages lies where the villages do, in Indonesian.
      return source === list ? [] : [{ source, destination: list + query }];
    }),
  );
}

function prefix(locale: Locale): string {
  return locale === routing.defaultLocale ? "" : `/${locale}`;
}

function folderOf(thing: keyof typeof LISTS, locale: Locale): string {
  return routing.pathnames[thing][locale].replace(/\/\[\w+\]$/, "");
}
