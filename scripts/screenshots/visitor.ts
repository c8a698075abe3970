import type { Browser, BrowserContext, Page } from "playwright-core";
import { ADDRESSES } from "../demo-shop/addresses.ts";
import type { Locale } from "./looks.ts";

interface Opening {
  readonly browser: Browser;
  /** Where the shop is, without a slash at its end. */
  readonly shop: string;
  readonly locale: Locale;
}

/** Somebody in the shop with a browser of their own, in one language. */
export class Visitor {
  readonly page: Page;
  readonly locale: Locale;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page, locale: Locale) {
    this.#context = context;
    this.page = page;
    this.locale = locale;
  }

  /** Opens a browser for somebody who was never in the shop before. */
  static async enter({ browser, shop, locale }: Opening, keepsPages = false): Promise<Visitor> {
    const context = await browser.newContext({
      baseURL: shop,
      locale: locale === "id" ? "id-ID" : "en-GB",
      timezoneId: "Asia/Jayapura",
      reducedMotion: "reduce",
      serviceWorkers: keepsPages ? "allow" : "block",
    });
    return new Visitor(context, await context.newPage(), locale);
  }

  get addresses(): (typeof ADDRESSES)[Locale] {
    return ADDRESSES[this.locale];
  }

  setOffline(isOffline: boolean): Promise<void> {
    return this.#context.setOffline(isOffline);
  }

  leave(): Promise<void> {
    return this.#context.close();
  }
}
