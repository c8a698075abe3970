import type { Browser } from "playwright-core";
import { open, scrollThrough } from "../measure/view.ts";
import { median } from "../statistics.ts";
import { type Network, onSlowPhone } from "./slow-phone.ts";
import { watchVitals } from "./watch.ts";

const RUNS = 5;

/** When the largest thing on the screen was painted, in milliseconds: the median of five visits. */
export async function largestPaint(browser: Browser, network: Network, url: string) {
  const runs: number[] = [];
  while (runs.length < RUNS) {
    runs.push(
      await onSlowPhone(browser, network, async (page) => {
        const vitals = await watchVitals(page);
        await open(page, url);
        if (vitals.lcp === null) throw new Error(`Chromium reports no largest paint of ${url}.`);
        return vitals.lcp;
      }),
    );
  }
  return { median: median(runs), runs };
}

/** How far things jump while the page and all its pictures come, down to its end. */
export function layoutShift(browser: Browser, network: Network, url: string): Promise<number> {
  return onSlowPhone(browser, network, async (page) => {
    const vitals = await watchVitals(page);
    // Scrolling begins while the first pictures are still on their way.
    await page.goto(url, { waitUntil: "domcontentloaded" });
    await scrollThrough(page);
    return vitals.cls;
  });
}
