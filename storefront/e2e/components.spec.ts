import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { expectAccessible, JUDGED_BY_COLOUR } from "./support/axe";
import { words } from "./support/words";

const path = addresses.id.components;

test.setTimeout(120_000);

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on any state of any component (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await expectAccessible(page, `components (${colorScheme})`);
    await page.setViewportSize({ width: 1280, height: 800 });
    // The button that stays in sight beneath the filters lies over none of them from here on.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expectAccessible(page, `components on a wide screen (${colorScheme})`);
  });
}

test("with forced colours everything is still told apart", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page);
  await expectAccessible(page, "components (forced colours)", JUDGED_BY_COLOUR);

  // How far an order has come is told by borders, as grounds and shadows are gone.
  const dots = page.locator("#order ol").first().locator("li > span[aria-hidden]");
  const borders = await dots.evaluateAll((all) =>
    all.map((dot) => getComputedStyle(dot).borderTopWidth),
  );
  expect(new Set(borders).size).toBe(3);
  // Who gets which part of a price is told by colours alone, beside the words.
  const bar = page.locator("#facts figure").first().locator("[aria-hidden]").first();
  const fills = await bar
    .locator("span")
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundColor));
  expect(new Set(fills).size).toBe(fills.length);
});

for (const width of [320, 360, 768, 1280]) {
  test(`no word is too long for its place at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    expect(await page.evaluate(tooWide)).toEqual([]);
  });
}

test("the page of components is nobody's way into the shop", async ({ page, request }) => {
  await page.goto(addresses.en.components);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  for (const other of [addresses.id.home, "/sitemap.xml"]) {
    expect(await (await request.get(other)).text()).not.toContain(path);
  }
});

test("its pictures are those of the villages that come with the shop", async ({ page }) => {
  const missing: string[] = [];
  page.on("response", (answer) => {
    if (answer.status() !== 200 && answer.url().includes("/media/")) missing.push(answer.url());
  });
  await open(page);
  for (const picture of await page.locator("main img").all()) {
    await picture.scrollIntoViewIfNeeded();
  }
  await page.waitForLoadState("networkidle");
  const unexpected = missing.filter((url) => !url.includes("/media/contoh-0000000000000000-"));
  expect(unexpected).toEqual([]);
});

async function open(page: Page): Promise<void> {
  await page.goto(path);
  const title = words("id", "components.title");
  await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
}

/** Which components are wider than their place, or make the page wider than the window. */
function tooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page: ${scrollWidth - clientWidth} pixels`] : [];
  const figures = [...document.querySelectorAll("main figure")].filter((figure) => {
    const { right } = figure.getBoundingClientRect();
    return [...figure.querySelectorAll("*")].some((part) => {
      // What is pushed along or cut off on purpose, and what is only read out.
      const holders: Element[] = [];
      for (let one = part.parentElement; one !== null && one !== figure; one = one.parentElement) {
        holders.push(one);
      }
      const isHeld = holders.some((one) => getComputedStyle(one).overflowX !== "visible");
      // Links with room around their words hang out a little, so that the words stand in line.
      return !isHeld && part.getBoundingClientRect().right > right + 4;
    });
  });
  return [...page, ...figures.map((one) => one.querySelector("figcaption")?.textContent ?? "")];
}
