import { expect, type Page } from "@playwright/test";

/** Everything that the shop keeps on this device: the cache, the address (path and query), the text. */
export async function keptOnDevice(page: Page) {
  return page.evaluate(async () => {
    const kept: { cache: string; address: string; text: string }[] = [];
    for (const cacheName of await caches.keys()) {
      const cache = await caches.open(cacheName);
      for (const request of await cache.keys()) {
        const { pathname, search } = new URL(request.url);
        const answer = await cache.match(request, { ignoreVary: true });
        const isText = /text|json/.test(answer?.headers.get("content-type") ?? "");
        const text = isText ? await answer?.text() : "";
        kept.push({ cache: cacheName, address: pathname + search, text: text ?? "" });
      }
    }
    return kept;
  });
}

/** Opens a page and waits until the device has it, with its main picture where it has one. */
export async function openAndKeep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const picture = page.locator("main img[fetchpriority=high]");
  const addresses = [address];
  if ((await picture.count()) > 0) {
    await expect.poll(() => picture.first().evaluate(isLoaded)).toBe(true);
    addresses.push(await picture.first().evaluate(pathOf));
  }
  await expect
    .poll(async () => (await keptOnDevice(page)).map((one) => one.address))
    .toEqual(expect.arrayContaining(addresses));
}

/** Whether a picture is there to be seen. */
export function isLoaded(picture: Element): boolean {
  return picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth > 0;
}

/** What kind of file a picture is, as this device answers it now. */
export async function kindOf(picture: Element): Promise<string | null> {
  if (!(picture instanceof HTMLImageElement)) return null;
  return (await fetch(picture.currentSrc)).headers.get("content-type");
}

function pathOf(picture: Element): string {
  return picture instanceof HTMLImageElement ? new URL(picture.currentSrc).pathname : "";
}
