import type { Browser } from "playwright-core";
import { PHONE } from "./phone.ts";
import { Traffic } from "./traffic.ts";
import { open, scrollThrough } from "./view.ts";

/** A picture as the phone's browser chose and got it. */
export interface SeenPicture {
  readonly url: string;
  /** Wider than half the screen: what the page is about. Everything smaller is a thumbnail. */
  readonly isMain: boolean;
  readonly bytes: number;
}

/** All pictures of a page, from its head to its end. */
export async function picturesOf(browser: Browser, url: string): Promise<SeenPicture[]> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: "block" });
  try {
    const traffic = new Traffic(context);
    const page = await context.newPage();
    await open(page, url);
    await scrollThrough(page);
    const shown = await page.evaluate(() =>
      [...document.images].map(({ currentSrc, width }) => ({
        url: currentSrc,
        isMain: width > innerWidth / 2,
      })),
    );
    const bytes = new Map((await traffic.stop()).map((one) => [one.url, one.body]));
    return shown.flatMap((one) => {
      const size = bytes.get(one.url);
      return size === undefined ? [] : [{ ...one, bytes: size }];
    });
  } finally {
    await context.close();
  }
}

/** The heaviest of the pictures of one sort, or null where there is none. */
export function heaviest(pictures: readonly SeenPicture[], isMain: boolean): SeenPicture | null {
  const [first] = pictures
    .filter((one) => one.isMain === isMain)
    .toSorted((one, other) => other.bytes - one.bytes);
  return first ?? null;
}
