import type { Browser, BrowserContext, Page } from "playwright-core";
import { ADDRESSES } from "../demo-shop/addresses.ts";
import { placeOrder, putInBasket } from "./buying.ts";
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

/** What somebody has done before the page is photographed. */
export type Past = "none" | "basket" | "order" | "seen";

/** Lets a visitor do what they must have done; answers the address that this has led to. */
export async function live(visitor: Visitor, past: Past): Promise<string> {
  const { page, addresses } = visitor;
  if (past === "none") return page.url();
  if (past === "seen") return seeSome(visitor);
  await putInBasket(visitor, addresses.product);
  if (past === "order") return placeOrder(visitor);
  await putInBasket(visitor, addresses.otherVillage, 2);
  return page.url();
}

/** Sees pages that the browser keeps, once it can. */
async function seeSome({ page, addresses }: Visitor): Promise<string> {
  await page.goto(addresses.home);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  for (const address of [addresses.village, addresses.product]) {
    await page.goto(address, { waitUntil: "networkidle" });
  }
  return page.url();
}
