import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { cutOffAddresses } from "./src/i18n/cut-off";
import { buildWorker } from "./src/service-worker/build-worker";

const isDevelopment = process.env.NODE_ENV === "development";

/** What Stripe's form for a card needs to be reached, by Stripe's own list. */
const STRIPE = {
  script: " https://js.stripe.com https://*.js.stripe.com",
  frame: "frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com",
  connect: " https://api.stripe.com",
};

/**
 * Pages are cached whole and given to everybody, so a nonce, which has to differ for each answer,
 * is out: the inline scripts by which Next hands over its data are allowed instead. Nothing may be
 * loaded from, sent to or framed by another site; on an order's page, where cards are paid, nothing but
 * Stripe's.
 */
const contentSecurityPolicy = (stripe?: typeof STRIPE) => [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${stripe?.script ?? ""}${isDevelopment ? " 'unsafe-eval'" : ""}`,
  ...(stripe === undefined ? [] : [stripe.frame]),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${stripe?.connect ?? ""}${isDevelopment ? " ws:" : ""}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

const policyHeader = (stripe?: typeof STRIPE) => ({
  key: "Content-Security-Policy",
  value: contentSecurityPolicy(stripe).join("; "),
});

const securityHeaders = [
  policyHeader(),
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** What a buyer sent with an order is saved, or shown inside of a page; as a page it may do nothing. */
const fileHeaders = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
];

const nextConfig: NextConfig = {
  poweredByHeader: false,
  compiler: { runAfterProductionCompile: buildWorker },
  // Titles and descriptions belong in the head for everybody: a page must be whole without scripts.
  htmlLimitedBots: /.*/,
  // Cached pages and answers live in memory only; the default of 50 MB holds too few of them.
  cacheMaxMemorySize: 128 * 1024 * 1024,
  experimental: {
    // Which tags were invalidated is kept in memory: a page on disk would outlive that at a restart.
    isrFlushToDisk: false,
    // `app/not-found.tsx` is no page: what machines ask for in vain gets one of Next's own.
    globalNotFound: true,
  },
  redirects: async () => cutOffAddresses().map((one) => ({ ...one, permanent: true })),
  // Of two that name the same header, the last one holds, also over that of a route.
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/api/order/:token/files/:id", headers: fileHeaders },
    ...["/pesanan/:token", "/en/order/:token"].map((source) => ({
      source,
      headers: [policyHeader(STRIPE)],
    })),
  ],
};

export default createNextIntlPlugin("./src/i18n/request.ts")(nextConfig);
