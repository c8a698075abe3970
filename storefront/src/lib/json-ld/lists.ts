import "server-only";
import type { BreadcrumbList, ItemList } from "schema-dts";
import type { Href } from "@/i18n/navigation";
import type { Locale } from "@/i18n/routing";
import { pageAddress } from "../page-address";

interface Named {
  href: Href;
  label: string;
}

/** The way from the home page down to a page, which comes last. */
export function breadcrumbList(crumbs: readonly Named[], locale: Locale): BreadcrumbList {
  return { "@type": "BreadcrumbList", itemListElement: toListItems(crumbs, locale) };
}

/** What a page lists, in its order. */
export function itemList(items: readonly Named[], locale: Locale): ItemList {
  return {
    "@type": "ItemList",
    numberOfItems: items.length,
    itemListElement: toListItems(items, locale).map(({ item: url, ...rest }) => ({ ...rest, url })),
  };
}

function toListItems(items: readonly Named[], locale: Locale) {
  return items.map(({ href, label: name }, index) => ({
    "@type": "ListItem" as const,
    position: index + 1,
    name,
    item: pageAddress(href, locale),
  }));
}
