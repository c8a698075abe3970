import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { addresses } from "./addresses";
import { type Locale, words } from "./words";

/** Somebody who buys; nobody else has this e-mail address. */
export interface Buyer {
  name: string;
  phone: string;
  email: string;
}

export function newBuyer(): Buyer {
  return {
    name: "Sri Wahyuni Pembeli",
    phone: "0812 3456 7890",
    email: `pembeli-${randomUUID()}@contoh.id`,
  };
}

/** A purchase from the search field to the order's page. */
export interface Purchase {
  locale: Locale;
  /** What the buyer types, misspelt or not. */
  typed: string;
  /** The goods they mean. */
  handle: string;
  quantity: number;
  delivery: "pickup" | "courier";
  payment: "bank_transfer" | "qris" | "cash_on_pickup" | "card";
  buyer: Buyer;
}

/** Looks for goods from the home page and opens them from among the first three results. */
export async function findGoods(
  page: Page,
  { locale, typed, handle }: Pick<Purchase, "locale" | "typed" | "handle">,
): Promise<void> {
  await page.goto(addresses[locale].home);
  const box = page.getByRole("search").first();
  await box.getByRole("combobox").fill(typed);
  await box.getByRole("button", { name: words(locale, "search.box.submit") }).click();
  await expect(page).toHaveURL(new RegExp(`${addresses[locale].search}\\?q=`));
  const results = page.getByRole("region", { name: words(locale, "search.results") });
  const link = results
    .getByRole("listitem")
    .locator(`a[href="${addresses[locale].product}/${handle}"]`)
    .first();
  await expect(link).toBeVisible();
  const links = await results.getByRole("listitem").locator("a").evaluateAll(hrefs);
  expect([...new Set(links)].slice(0, 3)).toContain(`${addresses[locale].product}/${handle}`);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${addresses[locale].product}/${handle}$`));
}

function hrefs(links: Element[]): (string | null)[] {
  return links.map((link) => link.getAttribute("href"));
}

/** Puts the goods of the open page into the basket; answers which variant that was. */
export async function putInBasket(page: Page, locale: Locale, quantity: number): Promise<string> {
  const variant = page.locator('input[name="variant"]:checked');
  const variantId = await variant.getAttribute("value");
  if (variantId === null) throw new Error("No variant is chosen.");
  await page.getByLabel(words(locale, "basket.add.quantity")).fill(String(quantity));
  await page.getByRole("button", { name: words(locale, "basket.add.submit") }).click();
  await expect(page).toHaveURL(new RegExp(`${addresses[locale].basket}\\?added=`));
  await expect(page.getByRole("status").filter({ visible: true }).first()).toBeVisible();
  return variantId;
}

/** From the basket that is open to the checkout of its only enterprise. */
export async function goToCheckout(page: Page, locale: Locale): Promise<void> {
  await page.getByRole("main").locator(`a[href^="${addresses[locale].checkout}/"]`).click();
  await expect(page.getByLabel(words(locale, "checkout.contact.name"))).toBeVisible();
}

/** Puts one of these goods into the basket, and goes on to the checkout. */
export async function openCheckout(page: Page, locale: Locale, handle: string): Promise<void> {
  await page.goto(`${addresses[locale].product}/${handle}`);
  await putInBasket(page, locale, 1);
  await goToCheckout(page, locale);
}

/** Fills in the checkout of an enterprise's basket, which is open. */
export async function fillCheckout(
  page: Page,
  { locale, delivery, payment, buyer }: Omit<Purchase, "typed" | "handle" | "quantity">,
): Promise<void> {
  await page.getByLabel(words(locale, "checkout.contact.name")).fill(buyer.name);
  await page.getByLabel(words(locale, "checkout.contact.phone")).fill(buyer.phone);
  await page.getByLabel(words(locale, "checkout.contact.email")).fill(buyer.email);
  if (delivery === "courier") {
    await choosePlace(page, locale, "kebon jeruk");
    await fillAddress(page, locale);
  } else {
    await page.getByLabel(words(locale, "checkout.delivery.pickup")).check();
  }
  await page.getByLabel(words(locale, `checkout.payment.${payment}`)).check();
}

/** Says in the open checkout where a courier goes: the first place found by these letters. */
export async function choosePlace(page: Page, locale: Locale, typed: string): Promise<void> {
  const main = page.getByRole("main");
  await main.getByLabel(words(locale, "checkout.place.label")).fill(typed);
  await main.getByRole("button", { name: words(locale, "checkout.place.find") }).click();
  const place = main.getByRole("button", { name: /^Kec\. / }).first();
  const name = await place.textContent();
  await place.click();
  await expect(page.getByRole("status").getByText(name ?? "")).toBeVisible();
  await expect(courierChoice(page)).toBeChecked();
}

/** The courier's cheapest service. */
export function courierChoice(page: Page) {
  return page.locator('[name="delivery"][value="courier"]');
}

const ADDRESS = { line: "Jl. Melati Raya 5", village: "Kebon Jeruk", postal_code: "11530" };

async function fillAddress(page: Page, locale: Locale): Promise<void> {
  for (const [name, value] of Object.entries(ADDRESS)) {
    await page.getByLabel(words(locale, `checkout.address.${name}`)).fill(value);
  }
}

/** Everything from typing a word to the page that says what to pay. */
export async function buy(page: Page, purchase: Purchase) {
  const { locale, quantity } = purchase;
  await findGoods(page, purchase);
  const variantId = await putInBasket(page, locale, quantity);
  await goToCheckout(page, locale);
  await fillCheckout(page, purchase);
  return { variantId, ...(await placeOrder(page, locale)) };
}

/** Sends the checkout that is open; answers the order's number and address. */
export async function placeOrder(page: Page, locale: Locale) {
  await page.getByRole("button", { name: words(locale, "checkout.submit") }).click();
  await expect(page).toHaveURL(new RegExp(`${addresses[locale].order}/`));
  const heading = await page.getByRole("heading", { level: 1 }).textContent();
  const number = /LD-\d+/.exec(heading ?? "")?.[0];
  if (number === undefined) throw new Error(`"${heading}" names no order.`);
  return { number, url: page.url() };
}
