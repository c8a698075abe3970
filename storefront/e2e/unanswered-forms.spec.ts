import { test as base, expect, type Page } from "@playwright/test";
import { addresses } from "./support/addresses";
import { findOrders, logIn } from "./support/admin";
import { fillCheckout, goToCheckout, newBuyer, placeOrder, putInBasket } from "./support/buyer";
import { openAndKeep } from "./support/device";
import { type Line, openLine } from "./support/line";
import { words } from "./support/words";

const GOODS = `${addresses.id.product}/gula-aren`;

/** A shop at the end of a line that breaks while the browser takes itself for connected. */
const test = base.extend<{ line: Line }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern.
  line: async ({}, use) => {
    const line = await openLine();
    await use(line);
    line.close();
  },
  baseURL: async ({ line }, use) => use(line.origin),
});

function notice(page: Page) {
  return page.getByRole("status").filter({ hasText: words("id", "offline.copy.unanswered") });
}

test("an order whose answer is lost is sent again as it was typed, and is one order", async ({
  page,
  line,
}) => {
  await page.goto(GOODS);
  await putInBasket(page, "id", 1);
  await goToCheckout(page, "id");
  const buyer = newBuyer();
  const payment = "bank_transfer";
  await fillCheckout(page, { locale: "id", delivery: "courier", payment, buyer });
  const checkout = page.url();

  const submit = page.getByRole("button", { name: words("id", "checkout.submit") });
  for (const lost of ["requests", "answers"] as const) {
    line.breaks(lost);
    await submit.click();
    await expect(notice(page)).toBeVisible();
    await expect(submit).toBeEnabled();
    expect(page.url()).toBe(checkout);
    await expect(page.getByLabel(words("id", "checkout.contact.name"))).toHaveValue(buyer.name);
    await expect(page.getByLabel(words("id", "checkout.address.postal_code"))).toHaveValue("11530");
    await expect(page.getByLabel(words("id", `checkout.payment.${payment}`))).toBeChecked();
    line.breaks("nothing");
  }
  const { number } = await placeOrder(page, "id");
  await expect(notice(page)).toHaveCount(0);
  // The same choices as those of the answer that was lost: nothing to be told of.
  await expect(page.getByText(words("id", "tracking.earlier.title"))).toHaveCount(0);

  const orders = await findOrders(await logIn(), buyer.email);
  expect(orders.map(({ display_id }) => `LD-${display_id}`)).toEqual([number]);
});

test("a basket's change that is lost leaves the basket on the page", async ({ page, line }) => {
  await page.goto(GOODS);
  await putInBasket(page, "id", 1);
  const quantity = page.locator('input[name="quantity"]').first();
  await quantity.fill("2");
  line.breaks("requests");
  const change = page.getByRole("button", { name: /^Ubah jumlah/ }).first();
  await change.click();
  await expect(notice(page)).toBeVisible();
  await expect(quantity).toHaveValue("2");
  line.breaks("nothing");
  await change.click();
  await expect(page).toHaveURL(/changed=/);
  await expect(quantity).toHaveValue("2");
});

test("goods that are lost on their way to the basket stay chosen", async ({ page, line }) => {
  await openAndKeep(page, GOODS);
  const quantity = page.getByLabel(words("id", "basket.add.quantity"));
  await quantity.fill("2");
  line.breaks("requests");
  await page.getByRole("button", { name: words("id", "basket.add.submit") }).click();
  await expect(notice(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${GOODS}$`));
  await expect(quantity).toHaveValue("2");
  line.breaks("nothing");
  await putInBasket(page, "id", 2);
});
