import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { findOrder, logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { CARDS, FORM, standIn, standInForStripe } from "./support/stripe";
import { type Locale, words } from "./support/words";

// Nobody else buys this by courier; its seller takes cards and sends abroad for as long as this runs.
const SELLER = "contoh-kebun-makmur";
const GOODS = "bubuk-kakao";
const EMS = {
  service: "EMS",
  zone_code: "SG",
  first_kg: 250_000,
  next_kg: 100_000,
  days_min: 5,
  days_max: 12,
};

test.describe.configure({ mode: "serial" });
test.skip(standIn === null, "SKIPPED: this shop was started without the stand-in for Stripe");

let admin: APIRequestContext;
let path: string;
let table: { rates: object[] };
test.beforeAll(async () => {
  admin = await logIn();
  const { enterprises } = await (await admin.get("/admin/enterprises?limit=20")).json();
  path = `/admin/enterprises/${enterprises.find(isSeller).id}`;
  table = await (await admin.get(`${path}/courier-rates`)).json();
  await send("card-account", { account_id: standIn?.account });
  await send("courier-rates", { rates: [...table.rates, EMS] });
});
test.afterAll(async () => {
  await send("courier-rates", { rates: table.rates });
  await send("card-account", { account_id: null });
  await admin.dispose();
});

const isSeller = ({ handle }: { handle: string }) => handle === SELLER;

async function send(what: string, data: object): Promise<void> {
  expect((await admin.post(`${path}/${what}`, { data })).ok(), what).toBe(true);
}

/** Fills in all that a buyer in Singapore is asked for, in the order of the page. */
async function fillIn(page: Page, locale: Locale, email: string): Promise<void> {
  const text = (key: string) => words(locale, key);
  await openCheckout(page, locale, GOODS);
  await page.getByLabel(text("checkout.contact.name")).fill("Tan Mei Ling");
  await page.getByLabel(text("checkout.contact.phone")).fill("+65 9123 4567");
  await page.getByLabel(text("checkout.contact.email")).fill(email);
  await page.getByText(text("abroad.title")).click();
  const country = page.getByLabel(text("abroad.country"));
  await country.selectOption("SG");
  await page.getByRole("button", { name: text("abroad.use") }).click();
  await expect(page.getByText(text("abroad.customs"))).toBeVisible();
  await expect(country).toHaveValue("SG");
  await expect(page.locator('[name="delivery"][value="courier"]')).toBeChecked();
  await expect(page.getByLabel(text("checkout.payment.card"))).toBeChecked();
  await expect(page.getByText(text("abroad.cardOnly")).first()).toBeVisible();
  await page.getByLabel(text("abroad.line"), { exact: true }).fill("Blk 12 Holland Drive");
  await page.getByLabel(text("abroad.line2")).fill("#03-45");
  await page.getByLabel(text("abroad.city")).fill("Singapore");
  await page.getByLabel(text("abroad.postal_code")).fill("270012");
}

test("a buyer abroad sees the fee, may not pay by transfer, and pays by card", async ({ page }) => {
  const text = (key: string) => words("en", key);
  await standInForStripe(page);
  const { email } = newBuyer();
  await fillIn(page, "en", email);
  await expectAccessible(page, "checkout with an address abroad");
  await page.getByLabel(text("checkout.payment.bank_transfer")).check();
  await page.getByRole("button", { name: text("checkout.submit") }).click();
  const refused = page.getByRole("main").getByRole("alert");
  await expect(refused).toContainText(text("checkout.errors.foreign_needs_card"));
  await page.getByLabel(text("checkout.payment.card")).check();
  await placeOrder(page, "en");
  const address = page.getByRole("main").locator("address");
  await expect(address).toContainText("Blk 12 Holland Drive");
  await expect(address).toContainText("SINGAPORE");
  await page.getByLabel(FORM.number).fill(CARDS.good);
  await page.getByRole("button", { name: /^Pay Rp/ }).click();
  await expect(page.getByText(/^Paid: Rp/)).toBeVisible();
  const order = await findOrder(admin, email);
  const [{ total: goods }] = await pricesOf(order.id);
  expect(order.total).toBe(goods + EMS.first_kg);
});

async function pricesOf(id: string): Promise<[{ total: number }]> {
  const { order } = await (await admin.get(`/admin/orders/${id}?fields=*items`)).json();
  return order.items;
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a buyer abroad is told how it goes on, and orders all the same", async ({ page }) => {
    const { email } = newBuyer();
    await fillIn(page, "id", email);
    await expect(page.getByText(words("id", "abroad.cardLater"))).toBeVisible();
    // Another country than the one whose fee is shown.
    await page.getByLabel(words("id", "abroad.country")).selectOption("");
    await page.getByRole("button", { name: words("id", "checkout.submit") }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      words("id", "checkout.errors.country"),
    );
    await page.getByLabel(words("id", "abroad.country")).selectOption("SG");
    await placeOrder(page, "id");
    await expect(page.getByRole("main").locator("address")).toContainText("SINGAPURA / SINGAPORE");
    await expect(page.getByText(words("id", "card.noScripts"))).toBeVisible();
    expect((await findOrder(admin, email)).total).toBeGreaterThan(EMS.first_kg);
  });
});
