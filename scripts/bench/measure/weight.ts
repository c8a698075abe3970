import type { Browser } from "playwright-core";
import { fillBasket } from "./checkout.ts";
import { PHONE } from "./phone.ts";
import { bodyBytes, foreign, type Transfer } from "./traffic.ts";
import { view } from "./view.ts";

/** What a page consists of, in compressed bytes, without what a service worker adds. */
export interface Weight {
  readonly script: number;
  /** HTML with its style sheets. */
  readonly markup: number;
  readonly fonts: number;
  /** Addresses asked for that are not the shop's. */
  readonly foreign: readonly string[];
  /** Addresses of other pages, or of their data, that nobody has asked for yet. */
  readonly otherPages: readonly string[];
  readonly scripts: readonly Transfer[];
}

/** Weighs a page for somebody who was never there before. */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: "block" });
  try {
    return weightOf(await view(context, url), url);
  } finally {
    await context.close();
  }
}

/** Weighs the checkout of a filled basket, as if nothing of it were known from the pages before. */
export async function weighCheckout(browser: Browser, origin: string): Promise<Weight> {
  const buying = await browser.newContext({ ...PHONE, serviceWorkers: "block" });
  const page = await buying.newPage();
  const url = await fillBasket(page, origin);
  const storageState = await buying.storageState();
  await buying.close();
  const context = await browser.newContext({ ...PHONE, serviceWorkers: "block", storageState });
  try {
    return weightOf(await view(context, url), url);
  } finally {
    await context.close();
  }
}

function weightOf(transfers: readonly Transfer[], url: string): Weight {
  const { origin } = new URL(url);
  return {
    script: bodyBytes(transfers, "script"),
    markup: bodyBytes(transfers, "document", "stylesheet"),
    fonts: transfers.filter(({ kind }) => kind === "font").length,
    foreign: foreign(transfers, origin),
    otherPages: transfers.filter((one) => one.isPage && one.url !== url).map((one) => one.url),
    scripts: transfers.filter(({ kind }) => kind === "script"),
  };
}
