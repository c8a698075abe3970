import { randomUUID } from "node:crypto";
import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { findOrder, logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { fillCheckout, newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { type Locale, words } from "./support/words";

const PASSWORD = "sagu lempeng hangat";

const press = (page: Page, locale: Locale, key: string) =>
  page.getByRole("button", { name: words(locale, key), exact: true }).click();

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("terms are read before paying and found again with the order, and it prints as an invoice", async ({
    page,
  }) => {
    await openCheckout(page, "id", "sagu-lempeng");
    await page.locator("summary", { hasText: "Ketentuan" }).click();
    await expect(page.getByText("Badan Penyelesaian Sengketa Konsumen")).toBeVisible();
    await fillCheckout(page, {
      locale: "id",
      delivery: "courier",
      payment: "bank_transfer",
      buyer: newBuyer(),
    });
    const { url, number } = await placeOrder(page, "id");
    const agreed = page.getByRole("region", { name: words("id", "terms.agreed.title") });
    await agreed.locator("summary").click();
    await expect(agreed.getByText("Badan Penyelesaian Sengketa Konsumen")).toBeVisible();
    await expect(agreed.getByText(/tanda teks [0-9a-f]{12}/i)).toBeVisible();

    const asked = await page
      .getByText(/^Rp[\d.]+$/)
      .first()
      .textContent();
    await page.getByRole("link", { name: words("id", "papers.openInvoice") }).click();
    await expect(page).toHaveURL(`${url}/nota`);
    await expect(page.getByText(number, { exact: true })).toBeVisible();
    await expect(page.locator("dl").getByText(words("id", "papers.code"))).toBeVisible();
    await expect(page.locator("dl")).toContainText(asked ?? "none");
    await expect(page.getByText("PPN")).toHaveCount(0);
  });

  test("an account holds the orders placed with it, hands out its data and goes away", async ({
    page,
  }) => {
    const email = `akun-${randomUUID()}@contoh.id`;
    await page.goto("/akun/daftar");
    await press(page, "id", "account.register.submit");
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      words("id", "account.problems.consent"),
    );
    await page.getByLabel(words("id", "account.name"), { exact: true }).fill("Sri Wahyuni");
    await page.getByLabel(words("id", "account.email")).fill(email);
    await page.getByLabel(words("id", "account.password")).fill(PASSWORD);
    await page.getByLabel(words("id", "account.register.consent")).check();
    await press(page, "id", "account.register.submit");
    await expect(page.getByRole("main").getByRole("status")).toHaveText(
      words("id", "account.logIn.registered"),
    );
    await page.getByLabel(words("id", "account.email")).fill(email);
    await page.getByLabel(words("id", "account.password")).fill("salah sekali");
    await press(page, "id", "account.logIn.submit");
    await expect(page.getByText(words("id", "account.problems.unknown"))).toBeVisible();
    await page.getByLabel(words("id", "account.password")).fill(PASSWORD);
    await press(page, "id", "account.logIn.submit");
    await expect(page.getByText(words("id", "account.orders.none"))).toBeVisible();

    await openCheckout(page, "id", "sagu-lempeng");
    await expect(page.getByLabel(words("id", "checkout.contact.email"))).toHaveValue(email);
    await expect(page.getByText(words("id", "checkout.noAccount"))).toHaveCount(0);
    const buyer = { ...newBuyer(), email };
    await fillCheckout(page, {
      locale: "id",
      delivery: "courier",
      payment: "bank_transfer",
      buyer,
    });
    const { url, number } = await placeOrder(page, "id");
    const placed = await page.locator("time").first().textContent();
    const day = /\d+ \p{L}+ \d{4}/u.exec(placed ?? "")?.[0];
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: words("id", "common.footer.account") })
      .click();
    await expect(page).toHaveURL(/\/akun$/);
    // Of the same day as on the order's own page: the village's, not the server's.
    const listed = page.getByRole("listitem").filter({ hasText: number });
    await expect(listed).toContainText(day ?? "no day");
    await page.getByRole("link", { name: number }).click();
    await expect(page).toHaveURL(url);
    await openCheckout(page, "id", "sagu-lempeng");
    await press(page, "id", "account.addresses.choose");
    await expect(page.getByLabel(words("id", "checkout.address.line"))).toHaveValue(
      "Jl. Melati Raya 5",
    );

    const data = await page.request.get("/api/account/export");
    expect(data.headers()["content-disposition"]).toContain("attachment");
    expect(await data.json()).toMatchObject({ account: { email }, orders: [{ number }] });

    await page.goto("/akun/hapus");
    await expect(page.getByText(number)).toBeVisible();
    await page.getByLabel(words("id", "account.password")).fill(PASSWORD);
    await press(page, "id", "account.delete.submit");
    await expect(page.getByText(words("id", "account.logIn.deleted"))).toBeVisible();
    expect((await page.request.get("/api/account/export")).status()).toBe(401);
    expect((await page.goto(url))?.status()).toBe(200);
  });
});

test("the slip that a manager prints tells the carrier no price, and its code finds the order", async ({
  page,
}) => {
  const admin = await logIn();
  const buyer = newBuyer();
  await openCheckout(page, "id", "sagu-lempeng");
  await fillCheckout(page, { locale: "id", delivery: "courier", payment: "bank_transfer", buyer });
  const { number } = await placeOrder(page, "id");
  const { id } = await findOrder(admin, buyer.email);
  const { papers } = await (await admin.get(`/admin/orders/${id}/papers`)).json();
  await page.goto(papers.slip);
  await expect(page.getByText("+6281234567890")).toBeVisible();
  await expect(page.getByText("Jl. Melati Raya 5")).toBeVisible();
  await expect(page.getByText(`${words("id", "papers.delivery.courier")}: Reguler`)).toBeVisible();
  await expect(page.getByText(/Rp\d/)).toHaveCount(0);
  await expect(page.getByRole("img", { name: new RegExp(number) })).toBeVisible();
  await expectAccessible(page, "slip");
  // A receipt of 80 mm as a printer sees it: nothing is cut off.
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 272, height: 800 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await expect(page.getByRole("button", { name: words("id", "papers.print") })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.goto(`${addresses.id.track}?no=${number}`);
  await expect(page.getByLabel(words("id", "lookup.number"))).toHaveValue(number);
});

test("terms, account and invoice are accessible in English", async ({ page }) => {
  await page.goto("/en/terms/bina-mandiri");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Bina Mandiri");
  await expectAccessible(page, "terms");
  for (const path of ["/en/account", "/en/account/register"]) {
    await page.goto(path);
    await expectAccessible(page, path);
  }
  await press(page, "en", "account.register.submit");
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toBeFocused();
  await expectAccessible(page, "registration with errors");
  await summary.getByRole("link", { name: words("en", "account.email") }).click();
  await expect(page.getByLabel(words("en", "account.email"))).toBeFocused();
  await summary.getByRole("link", { name: words("en", "account.register.consentShort") }).click();
  await expect(page.getByLabel(words("en", "account.register.consent"))).toBeFocused();
});
