import { redirect } from "next/navigation";
import { getPathname, type Href } from "@/i18n/navigation";
import type { Locale } from "@/i18n/routing";

/**
 * What a page that is made for each request does when it has nothing to show: its answer is under way
 * as a success by the time that `MissingPage` could say otherwise. The folder it lies in is no page,
 * so what is shown there is the one for unknown addresses, with status 404, and a token that is not
 * known does not stay in the address.
 */
export function leaveForMissing(href: Href, locale: Locale): never {
  return redirect(getPathname({ href, locale }).split("/").slice(0, -1).join("/"));
}
