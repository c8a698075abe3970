/** How the name of the cache with the seen pages begins; the release follows. */
export const PAGES_PREFIX = "pages-";

// A header would be tidier, but browsers keep `Server-Timing` of a worker's answer to themselves.
const MARK = "data-kept-at";

/**
 * The page marked, for its own scripts, as a copy of the time that its `Date` tells. Its other
 * headers stay, since some of them protect it.
 */
export async function markCopy(kept: Response): Promise<Response> {
  const time = Date.parse(kept.headers.get("date") ?? "") || 0;
  const html = (await kept.text()).replace("<html", `<html ${MARK}="${time}"`);
  const headers = new Headers(kept.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(html, { headers });
}

/** When the open page was kept, in milliseconds since 1970; null for a page fresh from the shop. */
export function readCopyTime(): number | null {
  const time = document.documentElement.getAttribute(MARK);
  return time === null ? null : Number(time);
}
