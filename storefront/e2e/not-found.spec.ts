import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { type Locale, words } from "./support/words";

const UNREADABLE = {
  id: [
    "/produk/%ff",
    "/produk/%",
    "/cari/%",
    "/%zz",
    "/pesanan/%ff",
    "/media/%ff",
    "/api/%ff",
    "/%ff/unreadable",
  ],
  en: ["/en/product/%ff", "/en/%", "/en/search/%E0%A4%A", "/en/%ff/unreadable"],
} as const satisfies Record<Locale, readonly string[]>;

for (const locale of ["id", "en"] satisfies Locale[]) {
  const at = addresses[locale];
  const other = addresses[locale === "id" ? "en" : "id"];
  const title = words(locale, "errors.notFoundTitle");

  test(`an address that cannot be decoded is an unknown page (${locale})`, async ({ page }) => {
    for (const path of UNREADABLE[locale]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.locator("html"), path).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(title);
    }
  });

  test(`a missing page says in its title that it is missing, kept or not (${locale})`, async ({
    page,
  }) => {
    const brand = words(locale, "common.brand");
    const folders = [at.product, at.village, at.producer, at.category, `${at.search}/no-folder`];
    for (const path of folders.map((folder) => `${folder}/untitled`)) {
      for (const time of ["made", "kept"]) {
        expect((await page.goto(path))?.status(), `${path}, ${time}`).toBe(404);
        await expect(page, `${path}, ${time}`).toHaveTitle(`${title} · ${brand}`);
      }
    }
  });

  test(`what is left of a cut-off address leads to such things (${locale})`, async ({ page }) => {
    const lists = {
      [at.product]: at.search,
      [at.category]: at.search,
      [at.producer]: `${at.search}?type=producer`,
      [at.checkout]: at.basket,
      [locale === "id" ? "/ketentuan" : "/en/terms"]: locale === "id" ? "/desa" : "/en/villages",
      ...(locale === "en" && { [at.village]: "/en/villages" }),
    };
    for (const [cutOff, list] of Object.entries(lists)) {
      const answer = await page.request.get(cutOff, { maxRedirects: 0 });
      expect([answer.status(), answer.headers().location], cutOff).toEqual([308, list]);
      expect((await page.goto(cutOff))?.status(), cutOff).toBe(200);
    }
  });

  test(`a missing page leaves the browser nothing to complain of (${locale})`, async ({ page }) => {
    const complaints = complaintsOf(page);
    for (const path of [`${at.product}/tidak-ada`, `${at.home}/tidak/ada`, at.order, "/%ff"]) {
      expect((await page.goto(path.replace("//", "/")))?.status(), path).toBe(404);
      // Pressed only where scripts run: by then everything was taken up.
      const light = page.getByRole("button", { name: words("id", "common.theme.light") });
      const day = page.getByRole("button", { name: words("en", "common.theme.light") });
      await light.or(day).click();
      await expect(light.or(day)).toHaveAttribute("aria-pressed", "true");
    }
    expect(complaints).toEqual([]);
  });

  test(`what is missing is looked for by its words, in both languages (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${at.product}/si-keripk-pisang`);
    const meant = page.getByRole("region", { name: words(locale, "errors.notFoundMeant") });
    await expect(meant.locator(`a[href="${at.product}/keripik-pisang"]`).first()).toBeVisible();
    await page.getByRole("banner").locator("a[hreflang]").click();
    await expect(page).toHaveURL(new RegExp(`${other.product}/si-keripk-pisang$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    await page.goto(`${at.product}/zzqqxxyyww`);
    await expect(
      page.getByRole("region", { name: words(locale, "errors.notFoundSuggestions") }),
    ).toBeVisible();
  });

  test(`a cut-off link of an order leads to the order's number (${locale})`, async ({ page }) => {
    const answer = await page.goto(`${at.order}/abc`);
    expect(answer?.status()).toBe(404);
    await expect(page).toHaveURL(new RegExp(`${at.order}$`));
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText(words(locale, "errors.orderTitle"));
    await expect(page).toHaveTitle(
      `${words(locale, "errors.orderTitle")} · ${words(locale, "common.brand")}`,
    );
    await page.getByRole("main").locator(`a[href="${at.track}"]`).click();
    await expect(page).toHaveURL(new RegExp(`${at.track}$`));
    await page.goto(at.order);
    await page.getByRole("banner").locator("a[hreflang]").click();
    await expect(page).toHaveURL(new RegExp(`${other.order}$`));
  });
}

/** What the browser reports of its own accord, but for the status that these pages have on purpose. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (one) => {
    const isStatus = one.location().url === page.url() && /status of 404/.test(one.text());
    if (one.type() === "error" && !isStatus) complaints.push(one.text());
  });
  return complaints;
}
