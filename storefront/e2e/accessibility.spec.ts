import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { expectAccessible } from "./support/axe";
import {
  courierChoice,
  fillCheckout,
  goToCheckout,
  newBuyer,
  placeOrder,
  putInBasket,
} from "./support/buyer";
import { type Locale, words } from "./support/words";

for (const locale of ["id", "en"] satisfies Locale[]) {
  const at = addresses[locale];

  test(`axe finds nothing on the pages of the catalogue (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    const producer = await producerOf(page, locale);
    const pages = {
      home: at.home,
      "search with results": `${at.search}?q=pala`,
      "search with filters": `${at.search}?q=pala&type=product&tersedia=1&min=1000`,
      "search without results": `${at.search}?q=zzqqxxyyww&tersedia=1`,
      product: `${at.product}/pala-kering`,
      village: `${at.village}/barumadehe`,
      villages: locale === "id" ? "/desa" : "/en/villages",
      producer,
      category: `${at.category}/rempah`,
      about: locale === "id" ? "/tentang" : "/en/about",
      "not found": `${at.product}/there-is-no-such-thing`,
      "order not found": `${at.order}/there-is-no-such-order`,
      "empty basket": at.basket,
    };
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page, `${name} (${locale})`);
    }
  });

  test(`axe finds nothing beside the filters of a wide window (${locale})`, async ({ page }) => {
    for (const height of [720, 800, 900]) {
      await page.setViewportSize({ width: 1280, height });
      for (const path of [at.search, `${at.search}?q=pala`]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page, `${path}, ${height} high`);
      }
    }
  });

  test(`axe finds nothing from the basket to the order (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${at.product}/cengkeh`);
    await putInBasket(page, locale, 1);
    await expectAccessible(page, `full basket (${locale})`);
    await goToCheckout(page, locale);
    const submit = page.getByRole("button", { name: words(locale, "checkout.submit") });
    await expect(submit).toBeVisible();
    await expectAccessible(page, `checkout (${locale})`);

    await courierChoice(page).check();
    await submit.click();
    const summary = page.getByRole("main").getByRole("alert");
    await expect(summary).toBeFocused();
    await expect(summary.getByRole("link")).toHaveCount(7);
    await expectAccessible(page, `checkout with errors (${locale})`);

    const choices = { locale, delivery: "pickup", payment: "bank_transfer" } as const;
    await fillCheckout(page, { ...choices, buyer: newBuyer() });
    await placeOrder(page, locale);
    await expectAccessible(page, `order (${locale})`);
  });
}

/** The page of some producer, by way of the search. */
async function producerOf(page: Page, locale: Locale): Promise<string> {
  const answer = await page.request.get(`/api/search?type=producer&locale=${locale}`);
  const { hits } = await answer.json();
  return hits[0].url;
}
