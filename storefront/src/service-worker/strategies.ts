import {
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  NetworkOnly,
  type SerwistPlugin,
} from "serwist";
import { CACHES } from "./caches";
import { markCopy } from "./copies";

const PATIENCE_SECONDS = 4;
const WEEK_SECONDS = 7 * 24 * 60 * 60;

// What Next.js adds to an answer's `Vary` differs between a first view and a click, the page does not.
const matchOptions: CacheQueryOptions = { ignoreVary: true };

// What Next.js tells caches in between ("stale while revalidate") holds for a worker's questions as
// well: without this, the browser would answer them with an old page and no word to anybody.
const askTheShop: SerwistPlugin = {
  requestWillFetch: async ({ request }) =>
    request.mode === "navigate" ? new Request(request, { cache: "no-cache" }) : request,
};

/** The shop's own page whenever it comes in time, and a copy that says so where it does not. */
export const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE_SECONDS,
  matchOptions,
  plugins: [
    askTheShop,
    {
      cacheWillUpdate: async ({ response }) => (isWholePage(response) ? response : null),
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        cachedResponse === undefined ? null : markCopy(cachedResponse),
    },
    new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: WEEK_SECONDS, purgeOnQuotaError: true }),
  ],
});

/** The shop's page or nothing: for what is private and what changes with every click. */
export const privatePages = new NetworkOnly({ plugins: [askTheShop] });

/** Scripts and styles; their names change with their content. */
export const files = new CacheFirst({
  cacheName: CACHES.files,
  matchOptions,
  plugins: [okOnly(), new ExpirationPlugin({ maxEntries: 120, purgeOnQuotaError: true })],
});

/** Pictures; their names change with their content. */
export const pictures = new CacheFirst({
  cacheName: CACHES.pictures,
  matchOptions,
  plugins: [okOnly(), new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true })],
});

// A page that was sent on to another address must not be kept under its own.
function isWholePage({ status, redirected, headers }: Response): boolean {
  return (
    status === 200 && !redirected && (headers.get("content-type") ?? "").startsWith("text/html")
  );
}

function okOnly() {
  return {
    cacheWillUpdate: async ({ response }: { response: Response }) =>
      response.status === 200 ? response : null,
  };
}
