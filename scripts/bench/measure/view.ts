import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { PHONE } from "./phone.ts";
import { Traffic, type Transfer } from "./traffic.ts";

const QUIET_MS = 500;
const LONGEST_MS = 30_000;

/** A first visit with an empty browser, and a second one with what the first has left behind. */
export interface Views {
  readonly first: Transfer[];
  readonly repeat: Transfer[];
}

/** Opens a page and waits until nothing is being loaded any more; throws unless it answers 200. */
export async function open(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url, { waitUntil: "load" });
  if (answer?.status() !== 200 && answer?.status() !== 304) {
    throw new Error(`${url} answers ${answer?.status() ?? "nothing"}, so it cannot be measured.`);
  }
  await page.waitForLoadState("networkidle");
}

/** What one visit brings over the network, the service worker's share too. */
export async function view(context: BrowserContext, url: string): Promise<Transfer[]> {
  const traffic = new Traffic(context);
  const page = await context.newPage();
  await open(page, url);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration !== undefined) await navigator.serviceWorker.ready;
  });
  await untilQuiet(traffic);
  await page.close();
  return traffic.stop();
}

/** Both visits of one page by somebody who was never there before. */
export async function firstAndRepeat(browser: Browser, url: string): Promise<Views> {
  const context = await browser.newContext(PHONE);
  try {
    return { first: await view(context, url), repeat: await view(context, url) };
  } finally {
    await context.close();
  }
}

/** A service worker goes on loading after the page is there; it tells nobody when it is done. */
async function untilQuiet(traffic: Traffic): Promise<void> {
  const started = Date.now();
  let seen = -1;
  while (seen !== traffic.count && Date.now() - started < LONGEST_MS) {
    seen = traffic.count;
    await sleep(QUIET_MS);
  }
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
