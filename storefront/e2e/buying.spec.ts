import { expect, test } from "@playwright/test";
import { channelsOf, findOrder, logIn, reservedOf } from "./support/admin";
import { buy, findGoods, newBuyer } from "./support/buyer";
import { adminAccount, backendUrl } from "./support/environment";
import { words } from "./support/words";

const QUANTITY = 2;

test("a misspelt search leads to an order that the manager sees and the stock holds", async ({
  page,
}) => {
  const admin = await logIn();
  const buyer = newBuyer();
  const handle = "keripik-pisang";
  await findGoods(page, { locale: "id", typed: "kripik pisang", handle });
  const variantId = await page.locator('input[name="variant"]:checked').getAttribute("value");
  const before = await reservedOf(admin, handle, variantId ?? "");

  const bought = await buy(page, {
    locale: "id",
    typed: "kripik pisang",
    handle,
    quantity: QUANTITY,
    delivery: "courier",
    payment: "bank_transfer",
    buyer,
  });
  await expect(page.getByText(words("id", "tracking.pay.transfer"))).toBeVisible();
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "same-origin");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);

  const order = await findOrder(admin, buyer.email);
  expect(await channelsOf(admin, handle)).toContain(order.sales_channel_id);
  expect(order.items).toMatchObject([{ quantity: QUANTITY, variant_id: bought.variantId }]);
  expect(await reservedOf(admin, handle, bought.variantId)).toBe(before + QUANTITY);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(adminAccount().email);
  await page.locator('input[name="password"]').fill(adminAccount().password);
  await page.locator('button[type="submit"]').click();
  await expect(page).toHaveURL(/\/app\/orders/);
  await page.goto(`${backendUrl}/app/orders/${order.id}`);
  await expect(page.getByText(buyer.email).first()).toBeVisible({ timeout: 30_000 });
});

test("two letters swapped still find the goods", async ({ page }) => {
  await findGoods(page, { locale: "id", typed: "plaa kering", handle: "pala-kering" });
});
