import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { goToCheckout, putInBasket } from "./support/buyer";
import { words } from "./support/words";

const at = addresses.id;
const PAGES = {
  home: at.home,
  search: `${at.search}?q=pala`,
  product: `${at.product}/cengkeh`,
  village: `${at.village}/barumadehe`,
  villages: at.village,
  maker: `${at.producer}/dapur-barumadehe`,
  category: `${at.category}/rempah`,
};

// Without scripts: React would write the true texts back over those of the test.
test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280]) {
    test(`one long word in what people write never widens a page (${width})`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 740 });
      const expectSteady = async (name: string) =>
        expect(await page.evaluate(widenedBy), `${name} (${width})`).toEqual([]);
      for (const [name, path] of Object.entries(PAGES)) {
        await page.goto(path);
        await expectSteady(name);
      }
      await page.goto(PAGES.product);
      await putInBasket(page, "id", 1);
      await expectSteady("basket");
      await goToCheckout(page, "id");
      await expectSteady("checkout");
    });

    test(`a long name takes three lines of a card and is there whole (${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      for (const path of [PAGES.category, PAGES.search]) {
        await page.goto(path);
        const name = page.getByText("Bubuk").first();
        expect(await name.evaluate(linesOfLongName)).toBe(3);
        await expect(page.getByRole("link", { name: / akhir/ })).toBeVisible();
      }
    });
  }
});

for (const locale of ["id", "en"] as const) {
  test.describe(`of many sizes (${locale})`, () => {
    test.use({ javaScriptEnabled: false });

    test("the first are shown and the others unfold", async ({ page }) => {
      await page.goto(addresses[locale].components);
      const sizes = page.getByRole("region", { name: words(locale, "product.sizes") });
      await expect(shownRows(sizes)).toHaveCount(8);
      await sizes.locator("summary").click();
      await expect(shownRows(sizes)).toHaveCount(204);
    });
  });
}

function shownRows(sizes: ReturnType<Page["getByRole"]>) {
  return sizes.locator("tbody tr").filter({ visible: true });
}

/** Makes each paragraph, name and address one word that does not end; answers which widen the page. */
function widenedBy(): string[] {
  const { documentElement: page } = document;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const widening: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.textContent ?? "";
    const place = node.parentElement?.closest("main :is(p, dt, dd, h1, h2, h3, summary, address)");
    if (!place || !/\p{L}{3}/u.test(text)) continue;
    node.textContent = "panjang".repeat(30);
    if (page.scrollWidth > page.clientWidth) widening.push(text);
    node.textContent = text;
  }
  return widening;
}

/** Gives a card's goods a name of a hundred words; answers how many lines of it are shown. */
function linesOfLongName(part: Element): number {
  part.textContent = `${"Bubuk pala kebun ".repeat(30)} akhir`;
  let box = part;
  while (getComputedStyle(box).overflowY === "visible" && box.parentElement) {
    box = box.parentElement;
  }
  return Math.round(box.clientHeight / Number.parseFloat(getComputedStyle(box).lineHeight));
}
