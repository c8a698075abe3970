import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { expectAccessible } from "./support/axe";
import { fillCheckout, newBuyer, openCheckout, placeOrder } from "./support/buyer";
import { type Locale, words } from "./support/words";

/** Buys something to be fetched; answers the order's address and number, and who bought it. */
async function order(page: Page) {
  const buyer = newBuyer();
  const choices = { locale: "id", delivery: "pickup", payment: "cash_on_pickup", buyer } as const;
  await openCheckout(page, "id", "sagu-lempeng");
  await fillCheckout(page, choices);
  const { url } = await placeOrder(page, "id");
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  return { path: new URL(url).pathname, number: /LD-\d+/.exec(title)?.[0] ?? "", buyer };
}

async function lookUp(page: Page, locale: Locale, number: string, contact: string) {
  await page.getByLabel(words(locale, "lookup.number")).fill(number);
  await page.getByLabel(words(locale, "lookup.contact")).fill(contact);
  await page.getByRole("button", { name: words(locale, "lookup.submit") }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("an order is found again by its number and telephone, after a wrong try that loses nothing", async ({
      page,
    }) => {
      const { path, number, buyer } = await order(page);
      await page.goto(addresses.id.home);
      await page
        .getByRole("contentinfo")
        .getByRole("link", { name: words("id", "common.footer.track") })
        .click();
      await expect(page).toHaveURL(new RegExp(`${addresses.id.track}$`));
      await lookUp(page, "id", number, "0857 1111 2222");
      const problem = page.getByRole("alert").filter({
        hasText: words("id", "lookup.problems.not_found"),
      });
      await expect(problem).toBeVisible();
      // Neither of them may stay in an address, where others could read them.
      await expect(page).toHaveURL(new RegExp(`${addresses.id.track}$`));
      await expect(page.getByLabel(words("id", "lookup.number"))).toHaveValue(number);
      await lookUp(page, "id", number, buyer.phone);
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    });
  });
}

test("a stranger who guesses is stopped, and keeps the buyer from nothing", async ({
  page,
  browser,
}) => {
  const { path, number, buyer } = await order(page);
  const elsewhere = { "x-forwarded-for": "203.0.113.77" };
  const context = await browser.newContext({
    extraHTTPHeaders: elsewhere,
    javaScriptEnabled: false,
  });
  const stranger = await context.newPage();
  await stranger.goto(addresses.id.track);
  const stopped = stranger.getByText(words("id", "lookup.problems.too_many_tries"));
  for (let tried = 0; tried < 10; tried += 1) {
    const guess = lookUp(stranger, "id", number, `0812 0000 00${10 + tried}`);
    await Promise.all([stranger.waitForEvent("load"), guess]);
    await expect(stranger.getByText(words("id", "lookup.problems.not_found"))).toBeVisible();
  }
  await lookUp(stranger, "id", number, buyer.phone);
  await expect(stopped).toBeVisible();
  await context.close();
  await page.goto(addresses.id.track);
  await lookUp(page, "id", number, buyer.phone);
  await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test("what is wrong is said at its field, in English, and the page is accessible", async ({
  page,
}) => {
  await page.goto(addresses.en.track);
  await expectAccessible(page, "track");
  await lookUp(page, "en", "twelve", "nobody");
  for (const name of ["number", "contact"] as const) {
    const field = page.getByLabel(words("en", `lookup.${name}`));
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(
      new RegExp(words("en", `lookup.problems.${name}`).slice(0, 20)),
    );
  }
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toBeFocused();
  await expectAccessible(page, "track with errors");
  await summary.getByRole("link", { name: words("en", "lookup.contact") }).click();
  await expect(page.getByLabel(words("en", "lookup.contact"))).toBeFocused();
});
