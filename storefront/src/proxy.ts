import createMiddleware from "next-intl/middleware";
import { routing } from "@/i18n/routing";

/** Maps the public addresses of both languages onto the folders of `src/app/[locale]`. */
export default createMiddleware(routing);

export const config = {
  // Everything but machine-facing routes and the few files at the site's root. A dot alone does not
  // make a file: an unknown address deserves a proper page, and an order's token may hold dots.
  matcher: [
    "/((?!(?:api|media|icons|sitemap|health|ready|_next)(?:/|$)|(?:icon\\.svg|manifest\\.webmanifest|robots\\.txt|sitemap\\.xml|share\\.jpg)$).*)",
  ],
};
