import type { BrowserContext, Page } from "playwright-core";
import { Traffic, type Transfer } from "./traffic.ts";

/** Opens a page and waits until nothing is being loaded any more; throws unless it answers 200. */
export async function open(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url, { waitUntil: "load" });
  if (answer?.status() !== 200 && answer?.status() !== 304) {
    throw new Error(`${url} answers ${answer?.status() ?? "nothing"}, so it cannot be measured.`);
  }
  await page.waitForLoadState("networkidle");
}

/** What one visit brings over the network, in a context without service workers. */
export async function view(context: BrowserContext, url: string): Promise<Transfer[]> {
  const traffic = new Traffic(context);
  const page = await context.newPage();
  await open(page, url);
  await page.close();
  return traffic.stop();
}

/** Scrolls to the end in steps of half a screen, so that everything that comes late has come. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = innerHeight / 2;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo({ top, behavior: "instant" });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  await page.waitForLoadState("networkidle");
}
