import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { act, findOrder, logIn } from "./support/admin";
import {
  choosePlace,
  courierChoice,
  fillCheckout,
  newBuyer,
  openCheckout,
  placeOrder,
} from "./support/buyer";
import { type Locale, words } from "./support/words";

/** Presses the switch, and waits for the page in the other language. */
async function switchTo(page: Page, locale: Locale): Promise<void> {
  await page.locator(`header a[hreflang="${locale}"]`).click();
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
}

/** What the tab keeps of forms. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("lapak:typed")));

test("a checkout that is half filled in is so in the other language, and can be ordered", async ({
  page,
}) => {
  await openCheckout(page, "id", "gula-aren");
  const buyer = newBuyer();
  await page.getByLabel(words("id", "checkout.contact.name")).fill(buyer.name);
  await page.getByLabel(words("id", "checkout.contact.phone")).fill(buyer.phone);
  await page.getByLabel(words("id", "checkout.contact.email")).fill(buyer.email);
  await choosePlace(page, "id", "kebon jeruk");
  await page.getByLabel(words("id", "checkout.address.line")).fill("Jl. Melati Raya 5");
  await page.getByLabel(words("id", "checkout.payment.qris")).check();

  await switchTo(page, "en");
  const text = (key: string) => words("en", `checkout.${key}`);
  await expect(page.getByLabel(text("contact.name"))).toHaveValue(buyer.name);
  await expect(page.getByLabel(text("contact.phone"))).toHaveValue(buyer.phone);
  await expect(page.getByLabel(text("contact.email"))).toHaveValue(buyer.email);
  await expect(page.getByLabel(text("address.line"))).toHaveValue("Jl. Melati Raya 5");
  await expect(courierChoice(page)).toBeChecked();
  await expect(page.getByLabel(text("payment.qris"))).toBeChecked();
  // What cannot be had with a courier is closed, as if it had been chosen here.
  await expect(page.getByLabel(text("payment.cash_on_pickup"))).toBeDisabled();
  // Neither the address nor the tab holds any of it by now.
  await expect(page).toHaveURL(new RegExp(`${addresses.en.checkout}/[\\w-]+$`));
  expect(await kept(page)).toEqual([]);

  await page.getByLabel(text("address.village")).fill("Kebon Jeruk");
  await page.getByLabel(text("address.postal_code")).fill("11530");
  await placeOrder(page, "en");
});

test("an account that is being made keeps all but the password", async ({ page }) => {
  const email = `bahasa-${randomUUID()}@contoh.id`;
  await page.goto("/akun/daftar");
  await page.getByLabel(words("id", "account.name"), { exact: true }).fill("Sri Wahyuni");
  await page.getByLabel(words("id", "account.email")).fill(email);
  await page.getByLabel(words("id", "account.password")).fill("sagu lempeng hangat");
  await page.getByLabel(words("id", "account.register.consent")).check();
  await switchTo(page, "en");
  await expect(page.getByLabel(words("en", "account.name"), { exact: true })).toHaveValue(
    "Sri Wahyuni",
  );
  await expect(page.getByLabel(words("en", "account.email"))).toHaveValue(email);
  await expect(page.getByLabel(words("en", "account.register.consent"))).toBeChecked();
  await expect(page.getByLabel(words("en", "account.password"))).toHaveValue("");
});

test("a complaint that is being written is still there, unfolded", async ({ page }) => {
  const admin = await logIn();
  await openCheckout(page, "id", "gula-aren");
  const buyer = newBuyer();
  const choices = { locale: "id", delivery: "pickup", payment: "cash_on_pickup" } as const;
  await fillCheckout(page, { ...choices, buyer });
  const { url } = await placeOrder(page, "id");
  await act(admin, (await findOrder(admin, buyer.email)).id, "ready-for-pickup");
  await page.goto(url);
  await page.getByText(words("id", "complaint.form.summary")).click();
  await page.getByLabel(words("id", "complaint.form.text")).fill("Gulanya meleleh.");
  await page.getByLabel(words("id", "complaint.kinds.damaged")).check();
  await switchTo(page, "en");
  await expect(page.getByLabel(words("en", "complaint.form.text"))).toHaveValue("Gulanya meleleh.");
  await expect(page.getByLabel(words("en", "complaint.form.text"))).toBeVisible();
  await expect(page.getByLabel(words("en", "complaint.kinds.damaged"))).toBeChecked();
});
