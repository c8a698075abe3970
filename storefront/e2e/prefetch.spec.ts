import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { openAndKeep } from "./support/device";

/** The addresses that the browser fetches ahead of a click, as it tells itself. */
async function watchPrefetches(page: Page): Promise<{ browser: CDPSession; fetched: string[] }> {
  const browser = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  browser.on("Preload.prefetchStatusUpdated", ({ prefetchUrl, status }) => {
    if (status === "Ready") fetched.push(new URL(prefetchUrl).pathname);
  });
  await browser.send("Preload.enable");
  return { browser, fetched };
}

function goodsLink(page: Page) {
  return page.getByRole("main").locator(`a[href^="${addresses.id.product}/"]`).first();
}

/** How the open page came: `navigational-prefetch` when it was fetched ahead of the click. */
function delivery(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [opening] = performance.getEntriesByType("navigation");
    return opening instanceof PerformanceNavigationTiming && "deliveryType" in opening
      ? String(opening.deliveryType)
      : "";
  });
}

for (const visit of ["first", "later"] as const) {
  test(`on a ${visit} visit a page is fetched once, when a pointer rests on its link`, async ({
    page,
  }) => {
    const { fetched } = await watchPrefetches(page);
    if (visit === "later") await openAndKeep(page, `${addresses.id.product}/kopi-kebun`);
    await page.goto(addresses.id.home, { waitUntil: "networkidle" });
    expect(fetched).toEqual([]);
    const link = goodsLink(page);
    const address = await link.getAttribute("href");
    await link.hover();
    await expect.poll(() => fetched).toEqual([address]);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    expect(await delivery(page)).toBe("navigational-prefetch");
  });
}

const RESTRAINTS = {
  "with Save-Data": (browser: CDPSession) =>
    browser.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true }),
  "on a slow link": async (browser: CDPSession) => {
    await browser.send("Network.enable");
    await browser.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
      connectionType: "cellular3g",
    });
  },
};

for (const [name, restrain] of Object.entries(RESTRAINTS)) {
  test(`nothing is fetched ahead ${name}`, async ({ page }) => {
    const { browser, fetched } = await watchPrefetches(page);
    await restrain(browser);
    await page.goto(addresses.id.home, { waitUntil: "networkidle" });
    const link = goodsLink(page);
    await link.hover();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${addresses.id.product}/`));
    expect(await delivery(page)).toBe("");
    expect(fetched).toEqual([]);
  });
}

test("the basket, which changes with every click, is never fetched ahead", async ({ page }) => {
  const { fetched } = await watchPrefetches(page);
  await page.goto(addresses.id.home, { waitUntil: "networkidle" });
  await page.getByRole("banner").locator(`a[href="${addresses.id.basket}"]`).hover();
  // Goods fetched after it show that the basket has had its time.
  const link = goodsLink(page);
  await link.hover();
  await expect.poll(() => fetched).toEqual([await link.getAttribute("href")]);
});
