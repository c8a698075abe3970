import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { logIn } from "./support/admin";
import { expectAccessible } from "./support/axe";
import { fillCheckout, newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { CARDS, FORM, standIn, standInForStripe } from "./support/stripe";
import { words } from "./support/words";

// Nobody else buys from this village, whose checkout offers cards for as long as this runs.
const SELLER = "contoh-laut-jaya";
const GOODS = "cakalang-asap";
const LOCALE = "id";

test.describe.configure({ mode: "serial" });
test.skip(standIn === null, "SKIPPED: this shop was started without the stand-in for Stripe");

let admin: APIRequestContext;
test.beforeAll(async () => {
  admin = await logIn();
  await setAccount(standIn?.account ?? null);
});
test.afterAll(async () => {
  await setAccount(null);
  await admin.dispose();
});

async function setAccount(account_id: string | null): Promise<void> {
  const { enterprises } = await (await admin.get("/admin/enterprises?limit=20")).json();
  const { id } = enterprises.find((one: { handle: string }) => one.handle === SELLER);
  const data = { account_id };
  const answer = await admin.post(`/admin/enterprises/${id}/card-account`, { data });
  expect(answer.ok(), "the enterprise has its account").toBe(true);
}

/** Orders, to be paid by card; answers the order's address. */
async function order(page: Page): Promise<string> {
  await openCheckout(page, LOCALE, GOODS);
  const choices = { locale: LOCALE, delivery: "pickup", payment: "card" } as const;
  await fillCheckout(page, { ...choices, buyer: newBuyer() });
  return (await placeOrder(page, LOCALE)).url;
}

const payButton = (page: Page) => page.getByRole("button", { name: /^Bayar Rp/ });
const paid = (page: Page) => page.getByText(/^Sudah dibayar: Rp/);

async function payWith(page: Page, card: string): Promise<void> {
  await page.getByLabel(FORM.number).fill(card);
  await payButton(page).click();
}

test("a declined card and a refusing bank leave the form, an approving one pays the order", async ({
  page,
}) => {
  await standInForStripe(page);
  const url = await order(page);
  await expect(page.getByLabel(FORM.number)).toBeVisible();
  await expectAccessible(page, "an order that waits for a card");
  await payWith(page, CARDS.declined);
  const problem = page.getByRole("main").getByRole("alert");
  await expect(problem).toHaveText("Your card was declined.");
  await payWith(page, CARDS.challenged);
  await page.getByRole("button", { name: FORM.reject }).click();
  await expect(problem).toHaveText("Your bank did not approve.");
  await payWith(page, CARDS.challenged);
  await page.getByRole("button", { name: FORM.approve }).click();
  await expect(paid(page)).toBeVisible();
  await expect(payButton(page)).toHaveCount(0);

  await page.goBack();
  await page.goto(url);
  await expect(paid(page)).toBeVisible();
});

test("leaving and coming back finds the same payment, and of two tabs one pays", async ({
  page,
  context,
}) => {
  await standInForStripe(page);
  const url = await order(page);
  await page.goBack();
  await page.goto(url);
  const other = await context.newPage();
  await standInForStripe(other);
  await other.goto(url);
  await expect(other.getByLabel(FORM.number)).toBeVisible();
  await payWith(page, CARDS.good);
  await expect(paid(page)).toBeVisible();
  await payWith(other, CARDS.good);
  await expect(paid(other)).toBeVisible();
});

test("a payment whose buyer leaves while the bank asks can be made again", async ({ page }) => {
  await standInForStripe(page);
  const url = await order(page);
  await payWith(page, CARDS.challenged);
  await expect(page.getByRole("button", { name: FORM.approve })).toBeVisible();
  await page.goto(addresses[LOCALE].home);
  await page.goto(url);
  await payWith(page, CARDS.good);
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(words(LOCALE, "card.renewed"));
  await payWith(page, CARDS.good);
  await expect(paid(page)).toBeVisible();
});

test("without scripts no card is offered, and an order that waits for one says what to do", async ({
  page,
  browser,
}) => {
  await standInForStripe(page);
  const url = await order(page);
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(url);
  await expect(bare.getByText(words(LOCALE, "card.noScripts"))).toBeVisible();
  await openCheckout(bare, LOCALE, GOODS);
  await expect(bare.getByText(words(LOCALE, "checkout.payment.cardNeedsScripts"))).toBeVisible();
  await expect(bare.getByLabel(words(LOCALE, "checkout.payment.card"))).toBeHidden();
  await plain.close();
});
