import { CACHES } from "./caches";

/** The scripts and styles that a browser of today loads for a page, without those for older ones. */
export function partsOf(html: string): string[] {
  const today = html.replace(/<script\b[^>]*\snomodule\b[^>]*>/gi, "");
  return today.match(/\/_next\/static\/[^"'\\\s]+\.(?:css|js)/g) ?? [];
}

/**
 * Keeps the scripts and styles of a page that was asked for ahead of a click: it may be opened when there
 * is no network any more, and a page that lacks one of its scripts breaks.
 */
export async function keepPartsOf(page: Response): Promise<void> {
  const cache = await caches.open(CACHES.files);
  const keep = async (part: string) => {
    const kept = await caches.match(part, { ignoreVary: true });
    if (kept === undefined) await cache.add(part);
  };
  const parts = new Set(partsOf(await page.text()));
  await Promise.allSettled([...parts].map(keep));
}
