import { expect, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { findOrder, logIn, reservedOf } from "./support/admin";
import { buy, fillCheckout, findGoods, newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { words } from "./support/words";

test.use({ javaScriptEnabled: false });

test("buying works with scripts turned off", async ({ page }) => {
  const admin = await logIn();
  const buyer = newBuyer();
  const purchase = {
    locale: "id",
    typed: "plaa kering",
    handle: "pala-kering",
    quantity: 2,
    delivery: "courier",
    payment: "bank_transfer",
    buyer,
  } as const;
  await findGoods(page, purchase);
  const variantId = await page.locator('input[name="variant"]:checked').getAttribute("value");
  const before = await reservedOf(admin, purchase.handle, variantId ?? "");

  const { variantId: bought } = await buy(page, purchase);
  await expect(page.getByText(words("id", "tracking.pay.transfer"))).toBeVisible();
  const order = await findOrder(admin, buyer.email);
  expect(order.items).toMatchObject([{ quantity: 2, variant_id: bought }]);
  expect(await reservedOf(admin, purchase.handle, bought)).toBe(before + 2);
});

test("a refused checkout keeps what was typed and says what is wrong", async ({ page }) => {
  const buyer = newBuyer();
  const choices = { locale: "id", delivery: "pickup", payment: "cash_on_pickup" } as const;
  await openCheckout(page, "id", "sagu-lempeng");
  await fillCheckout(page, { ...choices, buyer: { ...buyer, phone: "12" } });
  await page.getByRole("button", { name: words("id", "checkout.submit") }).click();

  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toContainText(words("id", "checkout.errors.phone"));
  await expect(summary).toBeFocused();
  const phone = page.getByLabel(words("id", "checkout.contact.phone"));
  await expect(phone).toHaveValue("12");
  await expect(phone).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel(words("id", "checkout.contact.name"))).toHaveValue(buyer.name);
  await expect(page.getByLabel(words("id", "checkout.payment.cash_on_pickup"))).toBeChecked();

  await phone.fill(buyer.phone);
  await placeOrder(page, "id");
  await expect(page.getByText(/tunai/).first()).toBeVisible();
});

test("filters, order and pages of the search are addresses", async ({ page }) => {
  await page.goto(`${addresses.id.search}?type=product&sort=price_asc&max=20000&tersedia=1`);
  const results = page.getByRole("region", { name: words("id", "search.results") });
  await expect(results.getByRole("listitem").first()).toBeVisible();
  await page.getByRole("button", { name: /^Saring/ }).click();
  await page.getByRole("checkbox", { name: /Rempah/ }).check();
  await page.getByRole("button", { name: words("id", "search.filters.apply") }).click();
  await expect(page).toHaveURL(/kategori=rempah/);
  await expect(page).toHaveURL(/sort=price_asc/);
});
