import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { words } from "./support/words";

const at = addresses.id;
const PAGES = {
  search: `${at.search}?q=pala`,
  category: `${at.category}/rempah`,
};

// Without scripts: React would write the true texts back over those of the test.
test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280]) {
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

/** Gives a card's goods a name of a hundred words; answers how many lines of it are shown. */
function linesOfLongName(part: Element): number {
  part.textContent = `${"Bubuk pala kebun ".repeat(30)} akhir`;
  let box = part;
  while (getComputedStyle(box).overflowY === "visible" && box.parentElement) {
    box = box.parentElement;
  }
  return Math.round(box.clientHeight / Number.parseFloat(getComputedStyle(box).lineHeight));
}
