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
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ href, label }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: pageAddress(href, locale),
    })),
  };
}

/** What a page lists, in its order; the pages that it leads to tell the rest. */
export function itemList(pages: readonly Href[], locale: Locale): ItemList {
  return {
    "@type": "ItemList",
    numberOfItems: pages.length,
    itemListElement: pages.map((href, index) => ({
      "@type": "ListItem",
      position: index + 1,
      url: pageAddress(href, locale),
    })),
  };
}
