import { PAGES_PREFIX } from "@/service-worker/copies";

/** A page kept on this device. */
export interface SeenPage {
  /** Path and query. */
  address: string;
  title: string;
  /** When it was seen, in milliseconds since 1970. */
  time: number;
}

/** The pages kept on this device, the latest first. Throws where the browser keeps nothing. */
export async function readSeenPages(): Promise<SeenPage[]> {
  const name = (await caches.keys()).find((one) => one.startsWith(PAGES_PREFIX));
  if (name === undefined) return [];
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const pages = await Promise.all(
    requests.map(async (request): Promise<SeenPage[]> => {
      const page = await cache.match(request, { ignoreVary: true });
      if (page === undefined) return [];
      const { title } = new DOMParser().parseFromString(await page.text(), "text/html");
      const { pathname, search } = new URL(request.url);
      const time = Date.parse(page.headers.get("date") ?? "") || 0;
      return [{ address: pathname + search, title: withoutBrand(title), time }];
    }),
  );
  return pages.flat().sort((a, b) => b.time - a.time);
}

// The brand that ends every title says nothing in a list; a title that is all brand stays.
function withoutBrand(title: string): string {
  return title.replace(/ · [^·]+$/, "") || title;
}
