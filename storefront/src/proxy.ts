import { type NextRequest, NextResponse } from "next/server";
import createMiddleware from "next-intl/middleware";
import { readable } from "@/i18n/address-part";
import { toLocale } from "@/i18n/locale";
import { routing } from "@/i18n/routing";

const intl = createMiddleware(routing);

const FOR_MACHINES = /^\/(?:api|media|icons|sitemap|health|ready|_next)(?:\/|$)/;

/** An address that looks like that of the page for unreadable ones, and what stands before it. */
const LIKE_UNREADABLE = /^(\/[^/]+)\/unreadable$/;

/**
 * Maps the public addresses of both languages onto the folders of `src/app/[locale]`. One that nobody
 * can decode ("/produk/%ff") would be a bare 500 of Next's router: it is an unknown page instead.
 */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (readable(pathname) === null) return showUnreadable(request);
  return FOR_MACHINES.test(pathname) ? NextResponse.next() : intl(request);
}

function showUnreadable({ nextUrl: { pathname }, url }: NextRequest): NextResponse {
  // Next reads a page's parameters from the address as it was asked for, wherever that fits the page.
  const before = LIKE_UNREADABLE.exec(pathname)?.[1];
  if (before !== undefined) return NextResponse.redirect(new URL(before, url));
  const locale = toLocale(pathname.split("/")[1]);
  return NextResponse.rewrite(new URL(`/${locale}/unreadable`, url));
}

export const config = {
  matcher: [
    // Everything but machine-facing routes and the few files at the site's root. A dot alone does not
    // make a file: an unknown address deserves a proper page, and an order's token may hold dots.
    "/((?!(?:api|media|icons|sitemap|health|ready|_next)(?:/|$)|(?:icon\\.svg|manifest\\.webmanifest|robots\\.txt|sitemap\\.xml|share\\.jpg)$).*)",
    // Whatever has something to decode in it.
    "/(.*%.*)",
  ],
};
