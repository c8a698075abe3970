/** How the name of the cache with the seen pages begins; the release follows. */
export const PAGES_PREFIX = "pages-";

/** The name under which a page learns, from its own answer's `Server-Timing`, that it is a copy. */
const COPY = "copy";

/** The answer marked as a copy of the time that its `Date` tells. */
export function markCopy(kept: Response): Response {
  const headers = new Headers(kept.headers);
  headers.set("Server-Timing", `${COPY};dur=${Date.parse(kept.headers.get("date") ?? "") || 0}`);
  return new Response(kept.body, { headers, status: kept.status, statusText: kept.statusText });
}

/** When the open page was kept, in milliseconds since 1970; null for a page fresh from the shop. */
export function readCopyTime(): number | null {
  const [opening] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return opening?.serverTiming.find(({ name }) => name === COPY)?.duration ?? null;
}
