import { expect, test } from "@playwright/test";
import { findOrder, logIn } from "./support/admin";
import { buy, newBuyer } from "./support/buyer";
import { words } from "./support/words";

test.use({ locale: "en-GB" });

test("buying works in English from search to order", async ({ page }) => {
  const buyer = newBuyer();
  await buy(page, {
    locale: "en",
    typed: "palm sugar",
    handle: "gula-aren",
    quantity: 1,
    delivery: "pickup",
    payment: "bank_transfer",
    buyer,
  });
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText(words("en", "tracking.pay.transfer"))).toBeVisible();
  await expect(page.getByText(/ WIT$/).first()).toBeVisible();
  expect(await findOrder(await logIn(), buyer.email)).toMatchObject({ items: [{ quantity: 1 }] });
});
