import type { Page } from "playwright-core";
import { PAGES } from "./pages.ts";
import { open } from "./view.ts";

/** Puts goods into the basket as a buyer does; answers the address of the checkout. */
export async function fillBasket(page: Page, origin: string): Promise<string> {
  await open(page, `${origin}${PAGES.product}`);
  await page.locator('form[action="/api/basket/add"] [type="submit"]').first().click();
  await page.waitForURL(/\/keranjang/);
  const path = await page.locator('main a[href^="/bayar/"]').first().getAttribute("href");
  if (path === null) throw new Error("The basket leads to no checkout, so it cannot be measured.");
  return `${origin}${path}`;
}
