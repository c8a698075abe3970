import type { MetadataRoute } from "next";
import { getPathname, type Href } from "@/i18n/navigation";
import { routing } from "@/i18n/routing";
import { fullAddress } from "@/lib/page-address";

// The shop's address is known where it runs, not where it is built.
export const dynamic = "force-dynamic";

/** One buyer's own; the name is left open, which leaves the beginning that all of them share. */
const PRIVATE: readonly Href[] = [
  "/basket",
  "/account",
  { pathname: "/checkout/[enterprise]", params: { enterprise: "" } },
  { pathname: "/order/[token]", params: { token: "" } },
  { pathname: "/paper/[token]", params: { token: "" } },
];

/** What search engines may look at: every page that is not one buyer's own. */
export default function robots(): MetadataRoute.Robots {
  const hidden = PRIVATE.flatMap((href) =>
    routing.locales.map((locale) => getPathname({ href, locale })),
  );
  return {
    rules: { userAgent: "*", allow: "/", disallow: [...hidden, "/api/"] },
    sitemap: fullAddress("/sitemap.xml"),
  };
}
