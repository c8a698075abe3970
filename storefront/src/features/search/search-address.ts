import type { Locale } from "next-intl";
import { getPathname } from "@/i18n/navigation";
import { type SearchState, writeSearch } from "./params";

/** The address that shows a search, so that each of its states can be linked and kept. */
export function searchAddress(state: SearchState, locale: Locale): string {
  const path = getPathname({ href: "/search", locale });
  const query = writeSearch(state).toString();
  return query === "" ? path : `${path}?${query}`;
}
