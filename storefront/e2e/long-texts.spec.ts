import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { words } from "./support/words";

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
