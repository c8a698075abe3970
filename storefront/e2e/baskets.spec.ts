import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { expectAccessible } from "./support/axe";
import { fillCheckout, newBuyer, openCheckout, placeOrder, putInBasket } from "./support/buyer";
import { words } from "./support/words";

interface Hit {
  handle: string;
  village: { slug: string };
}

/** Goods to be sent, of as many villages as asked for. */
async function goodsOf(page: Page, villages: number): Promise<Hit[]> {
  const answer = await page.request.get("/api/search?type=product&ambil=0&tersedia=1&sort=newest");
  const { facets } = await answer.json();
  const slugs: string[] = facets.desa.map(({ value }: { value: string }) => value);
  const hits: Hit[] = [];
  for (const slug of slugs.slice(0, villages)) {
    const found = await page.request.get(
      `/api/search?type=product&ambil=0&tersedia=1&sort=price_desc&desa=${slug}`,
    );
    const [first] = (await found.json()).hits;
    hits.push(first);
  }
  return hits;
}

test("goods of two enterprises make two baskets, each paid on its own", async ({ page }) => {
  const goods = await goodsOf(page, 2);
  expect(goods).toHaveLength(2);
  for (const { handle } of goods) {
    await page.goto(`${addresses.id.product}/${handle}`);
    await putInBasket(page, "id", 1);
  }
  const links = page.getByRole("main").locator(`a[href^="${addresses.id.checkout}/"]`);
  await expect(links).toHaveCount(2);
  await expect(page.getByText(words("id", "basket.separate"))).toBeVisible();
  await expect(page.getByRole("banner").getByText("2", { exact: false }).first()).toBeVisible();

  await links.first().click();
  const choices = { locale: "id", delivery: "pickup", payment: "bank_transfer" } as const;
  await fillCheckout(page, { ...choices, buyer: newBuyer() });
  await placeOrder(page, "id");
  await page.goto(addresses.id.basket);
  await expect(links).toHaveCount(1);
});

test("a basket line is changed, refused beyond the stock, and removed", async ({ page }) => {
  await page.goto(`${addresses.id.product}/gula-semut`);
  await putInBasket(page, "id", 1);
  const quantity = page.getByRole("spinbutton");
  const change = page.getByRole("button", { name: /^Ubah jumlah/ });

  await quantity.fill("3");
  await change.click();
  await expect(page).toHaveURL(/changed=1/);
  await expect(quantity).toHaveValue("3");

  await quantity.fill("999");
  await change.click();
  await expect(
    page
      .getByRole("main")
      .getByRole("alert")
      .filter({ hasText: /stok tidak cukup/ }),
  ).toBeVisible();
  await expect(quantity).toHaveValue("3");

  await page.getByRole("button", { name: /^Hapus/ }).click();
  await expect(page.getByText(words("id", "basket.empty.title"))).toBeVisible();
});

test("a quantity that nobody can have is seen whole, and refused in the page's own words", async ({
  page,
}) => {
  await page.goto(`${addresses.en.product}/gula-semut`);
  const quantity = page.getByRole("spinbutton");
  const alert = page.getByRole("main").getByRole("alert");
  const words999 = words("en", "basket.add.quantityWrong", { most: "999" });
  const [start = ""] = words("en", "basket.add.quantityWrong").split("{");
  await quantity.fill("999999");
  expect(await quantity.evaluate((field) => field.scrollWidth <= field.clientWidth)).toBe(true);
  await page.getByRole("button", { name: words("en", "basket.add.submit") }).click();
  await expect(alert).toContainText(start);
  await expect(quantity).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`${addresses.en.product}/gula-semut$`));

  await putInBasket(page, "en", 1);
  for (const typed of ["999999", "0", ""]) {
    await quantity.fill(typed);
    await page.getByRole("button", { name: /^Update quantity/ }).click();
    await expect(alert).toHaveText(words999);
  }
  await expectAccessible(page, "basket with a wrong quantity");
  await quantity.fill("2");
  await page.getByRole("button", { name: /^Update quantity/ }).click();
  await expect(page).toHaveURL(/changed=1/);
  await expect(alert).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a quantity that nobody can have is refused by the shop, which changes nothing", async ({
    page,
  }) => {
    await page.goto(`${addresses.id.product}/gula-semut`);
    const quantity = page.getByRole("spinbutton");
    const told = page
      .getByRole("main")
      .getByRole("alert")
      .filter({ hasText: words("id", "basket.outcome.invalid") });
    await quantity.fill("999999");
    await page.getByRole("button", { name: words("id", "basket.add.submit") }).click();
    await expect(told).toBeVisible();
    await page.getByRole("link", { name: words("id", "basket.outcome.backToGoods") }).click();
    await putInBasket(page, "id", 2);
    await quantity.fill("");
    await page.getByRole("button", { name: /^Ubah jumlah/ }).click();
    await expect(told).toBeVisible();
    await expect(quantity).toHaveValue("2");
  });
});

test("a quantity that was typed and not sent is paid for, where there is as much", async ({
  page,
}) => {
  await page.goto(`${addresses.id.product}/gula-semut`);
  await putInBasket(page, "id", 1);
  const quantity = page.getByRole("spinbutton");
  const pay = page.getByRole("main").locator(`a[href^="${addresses.id.checkout}/"]`);

  await quantity.fill("999");
  await pay.click();
  const refusal = page.getByRole("main").getByRole("alert");
  await expect(refusal).toContainText(/stok tidak cukup/);
  await expect(page).toHaveURL(new RegExp(addresses.id.basket));

  await quantity.fill("3");
  await pay.click();
  await expect(page).toHaveURL(new RegExp(`${addresses.id.checkout}/`));
  await expect(page.getByText(/^3 × /)).toBeVisible();
});

test("what became of a change has the focus, and is not told again later", async ({ page }) => {
  await page.goto(`${addresses.id.product}/gula-semut`);
  await putInBasket(page, "id", 1);
  const told = page.url();
  const focused = page.locator(":focus");
  await expect(focused).toContainText(/Gula/);
  await page.getByRole("spinbutton").fill("2");
  await page.getByRole("spinbutton").press("Enter");
  await expect(page).toHaveURL(/changed=1/);
  await expect(focused).toContainText(words("id", "basket.outcome.changed"));
  await page.getByRole("button", { name: /^Hapus/ }).press("Enter");
  await expect(focused).toContainText(words("id", "basket.outcome.changed"));
  await expect(page.getByText(words("id", "basket.empty.title"))).toBeVisible();

  // Back on the page that told of goods which are gone.
  await page.goto(told);
  await expect(page.getByText(words("id", "basket.empty.title"))).toBeVisible();
  await expect(page.getByRole("main").getByRole("status")).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    // What a worker sends cannot be answered by the test.
    test.use({ javaScriptEnabled, serviceWorkers: "block" });

    test("taking a line out twice is no mistake", async ({ page, context }) => {
      await page.goto(`${addresses.id.product}/gula-semut`);
      await putInBasket(page, "id", 1);
      const late = await context.newPage();
      await late.goto(addresses.id.basket);
      await page.getByRole("button", { name: /^Hapus/ }).dblclick();
      await expect(page.getByText(words("id", "basket.empty.title"))).toBeVisible();
      await late.getByRole("button", { name: /^Hapus/ }).click();
      for (const one of [page, late]) {
        await expect(one.getByText(words("id", "basket.outcome.changed"))).toBeVisible();
        await expect(one.getByRole("main").getByRole("alert")).toHaveCount(0);
      }
    });

    test("a browser that refuses cookies is told what the basket needs", async ({ page }) => {
      // What such a browser does: it takes no cookie from the answer, and follows it.
      await page.route("**/api/basket/add", async (route) => {
        const answer = await route.fetch({ maxRedirects: 0 });
        const { location = "" } = answer.headers();
        await page.context().clearCookies();
        await route.fulfill({ status: 303, headers: { location } });
      });
      await page.goto(`${addresses.id.product}/gula-semut`);
      await page.getByRole("button", { name: words("id", "basket.add.submit") }).click();
      const problem = page.getByRole("main").getByRole("alert");
      await expect(problem).toHaveText(words("id", "basket.outcome.cookies"));
      await expect(page.getByText(words("id", "basket.empty.title"))).toBeVisible();
    });
  });
}

test("a broken cookie is an empty basket", async ({ page, context, baseURL }) => {
  const url = baseURL ?? "";
  await context.addCookies([{ name: "lapak_baskets", value: "%7Bbroken", url }]);
  await page.goto(addresses.id.basket);
  await expect(page.getByText(words("id", "basket.empty.title"))).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a checkout whose basket was changed in another tab orders nothing until that is seen", async ({
      page,
      context,
    }) => {
      await openCheckout(page, "id", "kenari");
      const other = await context.newPage();
      await other.goto(addresses.id.basket);
      await other.getByRole("spinbutton").fill("2");
      await other.getByRole("button", { name: /^Ubah jumlah/ }).click();
      await expect(other).toHaveURL(/changed=1/);

      const choices = { locale: "id", delivery: "pickup", payment: "bank_transfer" } as const;
      await fillCheckout(page, { ...choices, buyer: newBuyer() });
      await page.getByRole("button", { name: words("id", "checkout.submit") }).click();
      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        words("id", "checkout.errors.price_changed"),
      );
      const summary = page.getByRole("region", { name: words("id", "checkout.summary.title") });
      await expect(summary).toContainText(/2 × /);
      await placeOrder(page, "id");
    });

    test("an order sent from two tabs with other choices stays the first, and the second is told", async ({
      page,
      context,
    }) => {
      await openCheckout(page, "en", "kenari");
      const other = await context.newPage();
      await other.goto(page.url());
      const buyer = newBuyer();
      const fetched = { locale: "en", delivery: "pickup", payment: "qris", buyer } as const;
      const sent = { ...fetched, delivery: "courier", payment: "bank_transfer" } as const;
      await fillCheckout(other, sent);
      await fillCheckout(page, fetched);
      const told = words("en", "tracking.earlier.title");
      const notice = (tab: Page) => tab.getByText(told);

      const first = await placeOrder(page, "en");
      await expect(notice(page)).toHaveCount(0);
      const second = await placeOrder(other, "en");
      expect(second).toEqual({ ...first, url: `${first.url}?earlier=1` });
      await expect(notice(other)).toBeVisible();
      if (javaScriptEnabled) await expect(other.locator(":focus")).toContainText(told);
      await expect(
        other.getByRole("heading", { name: words("en", "tracking.pickup.title") }),
      ).toBeVisible();
    });
  });
}

test("an order sent from two tabs, or again after going back, stays one order", async ({
  page,
  context,
}) => {
  await openCheckout(page, "id", "kenari");
  await expect(page.getByRole("button", { name: words("id", "checkout.submit") })).toBeVisible();
  const checkout = page.url();
  const choices = { locale: "id", delivery: "pickup", payment: "bank_transfer" } as const;
  const buyer = newBuyer();
  const other = await context.newPage();
  await other.goto(checkout);
  await fillCheckout(other, { ...choices, buyer });
  await fillCheckout(page, { ...choices, buyer });

  const first = await placeOrder(page, "id");
  const second = await placeOrder(other, "id");
  expect(second).toEqual(first);
  await page.goto(checkout);
  expect(page.url()).toBe(first.url);
});
