import { CACHES } from "./caches";
import { localeOfPath, OFFLINE_PAGES } from "./kept-pages";
import { partsOf } from "./page-parts";

/** Fetches the pages that stand in, and the scripts and styles that their HTML names. */
export async function keepStandIns(): Promise<void> {
  const cache = await caches.open(CACHES.standIns);
  const named = await Promise.all(
    Object.values(OFFLINE_PAGES).map(async (address) => {
      const page = await fetch(address, { cache: "no-cache" });
      if (!page.ok) throw new Error(`${address} answered ${page.status}`);
      const html = await page.clone().text();
      await cache.put(address, page);
      return partsOf(html);
    }),
  );
  await cache.addAll([...new Set(named.flat())]);
}

/**
 * The page to show instead of one at `pathname`. Its status is that of a failure, so that a browser
 * that asked ahead of a click throws it away.
 */
export async function standInFor(pathname: string): Promise<Response> {
  const cache = await caches.open(CACHES.standIns);
  const page = await cache.match(OFFLINE_PAGES[localeOfPath(pathname)], { ignoreVary: true });
  if (page === undefined) return Response.error();
  return new Response(page.body, { headers: page.headers, status: 503 });
}

/** A script or style of such a page. */
export async function fileOfStandIn(request: Request): Promise<Response | undefined> {
  return (await caches.open(CACHES.standIns)).match(request, { ignoreVary: true });
}
