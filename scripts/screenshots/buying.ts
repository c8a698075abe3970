import type { Page } from "playwright-core";
import { ADDRESSES } from "../demo-shop/addresses.ts";
import type { Locale } from "./looks.ts";

const BUYER = { name: "Sri Wahyuni", phone: "0812 3456 7890", email: "sri.wahyuni@contoh.id" };
const ADD_FORM = 'form[action="/api/basket/add"]';
const LONGEST_MS = 20_000;

/** A page whose context is on the shop, which is what paths are relative to. */
interface Buying {
  readonly page: Page;
  readonly locale: Locale;
}

/** Puts goods into the basket as a buyer does; of the first size that is left. */
export async function putInBasket({ page, locale }: Buying, goods: string, quantity = 1) {
  await page.goto(goods);
  const form = page.locator(ADD_FORM);
  await form.locator('[name="quantity"]').fill(String(quantity));
  await form.locator('[type="submit"]').click();
  await page.waitForURL((url) => url.pathname === ADDRESSES[locale].basket);
}

/** Goes on from the basket to pay for its first part. */
export async function openCheckout({ page, locale }: Buying): Promise<void> {
  const { basket, checkout } = ADDRESSES[locale];
  await page.goto(basket);
  await page.goto(await hrefOf(page, `main a[href^="${checkout}"]`));
}

/** Where the first link of this kind leads. */
export async function hrefOf(page: Page, link: string): Promise<string> {
  const path = await page.locator(link).first().getAttribute("href");
  if (path === null) throw new Error(`${page.url()} has no ${link}.`);
  return path;
}

/** Orders the first part of the basket, to be collected; answers the order's address. */
export async function placeOrder(buying: Buying): Promise<string> {
  const { page } = buying;
  await openCheckout(buying);
  for (const [field, value] of Object.entries(BUYER)) await page.fill(`#field-${field}`, value);
  await page.check('[name="delivery"][value="pickup"]');
  await page.check('[name="payment"][value="bank_transfer"]');
  const before = page.url();
  await submitCheckout(page);
  await page.waitForURL((url) => url.href !== before);
  return page.url();
}

/** Sends the checkout that is open, however much of it is filled in. */
export async function submitCheckout(page: Page): Promise<void> {
  await page.locator('main form [type="submit"]').last().click();
}

/** Buys all that is left of some goods, unless nothing is, and waits until their page says so. */
export async function buyOut(buying: Buying, goods: string): Promise<void> {
  const { page } = buying;
  await page.goto(goods);
  const quantity = page.locator(`${ADD_FORM} [name="quantity"]`);
  if ((await quantity.count()) === 0) return;
  await putInBasket(buying, goods, Number(await quantity.getAttribute("max")));
  await placeOrder(buying);
  const started = Date.now();
  do {
    if (Date.now() - started > LONGEST_MS) throw new Error(`${goods} is still for sale.`);
    await page.goto(goods);
  } while ((await quantity.count()) > 0);
}
