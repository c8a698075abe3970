import { expect, type Page, test } from "@playwright/test";
import { logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { openOffice } from "./support/office";
import { type Locale, words } from "./support/words";

// Toliwang's own carrier: free within the village, Rp10.000 within Kao Barat, and it takes cash.
const HANDLE = "bubuk-kakao";
const NAME = "Ojek desa (contoh)";

async function choose(page: Page, locale: Locale, typed: string, place: RegExp): Promise<void> {
  const main = page.getByRole("main");
  await main.getByLabel(words(locale, "checkout.place.label")).fill(typed);
  await main.getByRole("button", { name: words(locale, "checkout.place.find") }).click();
  await main.getByRole("button", { name: place }).click();
}

const localChoice = (page: Page) => page.locator('[name="delivery"][value="local"]');

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("somebody nearby chooses their village and pays the carrier in cash", async ({ page }) => {
    const text = (key: string, values = {}) => words("id", key, values);
    await openCheckout(page, "id", HANDLE);
    await choose(page, "id", "kao barat", /^Kec\. Kao Barat/);
    await expect(localChoice(page)).toBeChecked();
    await expect(page.getByText(text("local.chooseVillage"))).toBeVisible();
    // Ordered without a village, it is the village that is asked for.
    await page.getByRole("button", { name: text("checkout.submit") }).click();
    const asked = page.getByRole("alert").getByRole("link", { name: text("local.destination") });
    await expect(asked).toBeVisible();
    await asked.click();
    await expect(page.locator(await asked.getAttribute("href").then(String))).toContainText(
      text("checkout.errors.village_code"),
    );
    await page.getByRole("button", { name: /^Toliwang/ }).click();
    await expect(page.getByRole("status").getByText("Toliwang, Kec. Kao Barat")).toBeVisible();
    await expect(localChoice(page)).toBeChecked();

    const buyer = newBuyer();
    await page.getByLabel(text("checkout.contact.name")).fill(buyer.name);
    await page.getByLabel(text("checkout.contact.phone")).fill(buyer.phone);
    await page.getByLabel(text("checkout.contact.email")).fill(buyer.email);
    await page.getByLabel(text("checkout.address.line")).fill("Jl. Kebun 2");
    await expect(page.getByLabel(text("checkout.address.village"))).toHaveValue("Toliwang");
    await page.getByLabel(text("checkout.address.postal_code")).fill("97764");
    await page.getByLabel(text("checkout.payment.cash_on_delivery")).check();
    await placeOrder(page, "id");
    const handover = page.getByRole("region", {
      name: text("local.tracking.title.coming", { name: NAME }),
    });
    await expect(handover).toContainText("Toliwang, Kao Barat");
    await expect(handover).toContainText("Selasa dan Jumat");
  });
});

test("a place out of reach says so, and what is near", async ({ page }) => {
  await openCheckout(page, "en", HANDLE);
  await choose(page, "en", "kebon jeruk", /^Kec\. Kebon Jeruk/);
  await expect(localChoice(page)).toBeDisabled();
  await expect(page.getByText(/Within reach: .*Toliwang/)).toBeVisible();
  await choose(page, "en", "kao barat", /^Kec\. Kao Barat/);
  await expect(page.getByRole("button", { name: /^Toliwang/ })).toBeVisible();
  await expectAccessible(page, "checkout with villages to choose from");
});

test("a place that is pressed while it is still looked for is chosen", async ({ page }) => {
  await openCheckout(page, "en", HANDLE);
  let answer = () => {};
  const looked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/checkout\//, async (route) => {
    if (route.request().method() === "POST") await looked;
    await route.continue();
  });
  const main = page.getByRole("main");
  await main.getByLabel(words("en", "checkout.place.label")).fill("kao barat");
  const place = main.getByRole("button", { name: /^Kec\. Kao Barat/ });
  // Found while it is typed.
  await expect(place).toBeVisible();
  await main.getByRole("button", { name: words("en", "checkout.place.find") }).click();
  await place.click();
  answer();
  await expect(page.getByRole("button", { name: /^Toliwang/ })).toBeVisible();
});

test("a manager sets a BUMDesa up, and is told what is wrong row by row", async ({ browser }) => {
  const admin = await logIn();
  const page = await openOffice(browser, "id", "/enterprises");
  await page.getByRole("link", { name: /BUMDesa Contoh Kebun Makmur/ }).click();

  const qris = page.getByRole("textbox", { name: /QRIS/ });
  await qris.fill("000201 not a code");
  await expect(page.getByText("Teks QRIS ini tidak utuh")).toBeVisible();

  await page.locator('input[type="file"]').setInputFiles({
    name: "rates.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      "layanan,wilayah,kg_pertama,kg_berikutnya,hari_min,hari_maks\nReguler,99,1000,1000,1,2\nKilat,82,x,1000,1,2\n",
    ),
  });
  const wrong = page.getByRole("status").getByRole("listitem");
  await expect(wrong).toHaveCount(2);
  await expect(wrong.first()).toContainText("2");

  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
  const { enterprises } = await (await admin.get("/admin/enterprises?fields=id,handle")).json();
  const own = enterprises.find(({ handle }: { handle: string }) => /kebun-makmur/.test(handle));
  const saved = await (await admin.get(`/admin/enterprises/${own.id}/courier-rates`)).json();
  expect(saved.rates.length).toBeGreaterThan(2);
  await page.context().close();
});
