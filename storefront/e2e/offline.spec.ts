import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { logIn, setPrice } from "./support/admin";
import { fillCheckout, goToCheckout, newBuyer, placeOrder, putInBasket } from "./support/buyer";
import { isLoaded, keptOnDevice, kindOf, openAndKeep } from "./support/device";
import { openLine } from "./support/line";
import { type Locale, words } from "./support/words";

const SEEN = `${addresses.id.product}/kopi-kebun`;
const UNSEEN = `${addresses.id.product}/sabun-vco`;
const PRICED = "kayu-manis";

/** The bar that says that the page is a copy, whatever its time. */
function copyBar(page: Page, locale: Locale, word: "offline" | "slow") {
  const text = words(locale, `offline.copy.${word}`).split("{time}")[0] ?? "";
  return page.getByRole("status").filter({ hasText: text });
}

/** Has the pages of some goods and of the shop itself kept; answers what the goods are called. */
async function seeGoods(page: Page): Promise<string> {
  await openAndKeep(page, SEEN);
  const title = await titleOf(page);
  await openAndKeep(page, addresses.id.home);
  return title;
}

async function titleOf(page: Page): Promise<string> {
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

test("a seen page opens without a network, with its picture, and says that it is a copy", async ({
  page,
  context,
}) => {
  const title = await seeGoods(page);

  await context.setOffline(true);
  await expect(copyBar(page, "id", "offline")).toBeVisible();
  await page.goto(SEEN);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(copyBar(page, "id", "offline")).toContainText(String(new Date().getFullYear()));
  const picture = page.locator("main img[fetchpriority=high]").first();
  await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
  expect(await picture.evaluate(kindOf)).toBe("image/avif");
  expect(await page.evaluate(layoutShift)).toBe(0);

  await context.setOffline(false);
  await expect(copyBar(page, "id", "offline")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

/** How far things on the page have moved by themselves. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      resolve(shifts.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: "layout-shift", buffered: true });
    // Where nothing has moved, nothing is ever reported.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
  });
}

test("a page fetched ahead of a click and opened without a network says so, with no broken picture", async ({
  page,
  context,
}) => {
  // On a phone the village's picture is the very file that the home page has shown.
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAndKeep(page, addresses.id.home);
  await page.reload({ waitUntil: "networkidle" });
  const link = page.getByRole("main").locator(`a[href^="${addresses.id.village}/"]`).first();
  const address = await link.getAttribute("href");
  // Of what the home page has no need for, only a script of the village's page.
  const asked = context.waitForEvent("response", {
    predicate: (one) => one.request().serviceWorker() !== null && one.url().endsWith(".js"),
  });
  await link.hover();
  const script = new URL((await asked).url()).pathname;
  const kept = async () => (await keptOnDevice(page)).map((one) => one.address);
  await expect.poll(kept).toEqual(expect.arrayContaining([address, script]));

  await context.setOffline(true);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(copyBar(page, "id", "offline")).toBeVisible();
  const seller = page.getByRole("heading", { name: words("id", "village.enterprise") });
  await expect(seller).toBeVisible();
  const picture = page.locator("main img[fetchpriority=high]").first();
  await expect.poll(() => picture.evaluate(isLoaded)).toBe(true);
  expect(await picture.evaluate(kindOf)).toBe("image/svg+xml");

  await context.setOffline(false);
  await expect(copyBar(page, "id", "offline")).toHaveCount(0);
  await expect.poll(() => picture.evaluate(kindOf)).toBe("image/avif");
});

test("a page never seen gives way to one that lists what is kept, until the network is back", async ({
  page,
  context,
}) => {
  const title = await seeGoods(page);

  await context.setOffline(true);
  await page.goto(UNSEEN);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("id", "offline.title"));
  await expect(copyBar(page, "id", "offline")).toHaveCount(0);
  const list = page.getByRole("region", { name: words("id", "offline.seen") });
  await expect(list.getByRole("link")).toHaveCount(2);
  await list.getByRole("link", { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`${SEEN}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

  await page.goto(UNSEEN);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("id", "offline.title"));
  await context.setOffline(false);
  await expect(page.locator('input[name="variant"]').first()).toBeAttached();
  await expect(page).toHaveURL(new RegExp(`${UNSEEN}$`));
});

test("without a network no form is sent, the page says so, and later it is", async ({
  page,
  context,
}) => {
  await openAndKeep(page, SEEN);
  const quantity = page.locator('input[name="quantity"]');
  await quantity.fill("2");
  await context.setOffline(true);
  const add = page.getByRole("button", { name: words("id", "basket.add.submit") });
  await add.click();
  const bar = page.getByRole("status").filter({ hasText: words("id", "offline.copy.unsent") });
  await expect(bar).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${SEEN}$`));
  await expect(quantity).toHaveValue("2");

  await context.setOffline(false);
  await expect(bar).toHaveCount(0);
  await add.click();
  await expect(page).toHaveURL(new RegExp(addresses.id.basket));
});

test("the page that stands in speaks the language of the one that was asked for", async ({
  page,
  context,
}) => {
  await openAndKeep(page, addresses.en.home);
  await context.setOffline(true);
  await page.goto(`${addresses.en.product}/sabun-vco`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("en", "offline.title"));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("link", { name: words("en", "offline.retry") })).toBeVisible();
});

test("basket, checkout and order are never kept", async ({ page, context }) => {
  const buyer = newBuyer();
  await openAndKeep(page, SEEN);
  await putInBasket(page, "id", 1);
  await goToCheckout(page, "id");
  const checkout = new URL(page.url()).pathname;
  await fillCheckout(page, { locale: "id", delivery: "courier", payment: "bank_transfer", buyer });
  const order = new URL((await placeOrder(page, "id")).url).pathname;
  // A later page being kept shows that keeping works, and that those before it were passed over.
  await openAndKeep(page, addresses.id.home);

  const kept = await keptOnDevice(page);
  const paths = kept.map(({ address }) => address);
  expect(paths.filter((path) => /^(\/en)?\/(basket|checkout|order|api)/.test(path))).toEqual([]);
  expect(paths.filter((path) => /^\/(keranjang|bayar|pesanan|lacak)/.test(path))).toEqual([]);
  for (const secret of [buyer.email, buyer.name, order]) {
    expect(kept.filter(({ text }) => text.includes(secret))).toEqual([]);
  }

  await context.setOffline(true);
  for (const path of [addresses.id.basket, checkout, order]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("id", "offline.title"));
  }
});

test("with a network, a new price is seen at once though the page is kept", async ({ page }) => {
  const address = `${addresses.id.product}/${PRICED}`;
  await openAndKeep(page, address);
  const admin = await logIn();
  const oldPrice = await setPrice(admin, PRICED, 41_414);
  try {
    // The page that the server gives tells when the change has arrived there.
    const served = async () => (await (await page.request.get(address)).text()).includes("41.414");
    await expect.poll(served).toBe(true);
    await page.goto(address);
    await expect(page.getByRole("main").getByText("Rp41.414").first()).toBeVisible();
  } finally {
    await setPrice(admin, PRICED, oldPrice);
  }
});

test("a connection too slow to wait for gives the copy, and says so", async ({ browser }) => {
  const line = await openLine();
  const context = await browser.newContext({ baseURL: line.origin });
  try {
    const page = await context.newPage();
    await seeGoods(page);
    const release = line.hold();
    await page.goto(SEEN);
    await expect(copyBar(page, "id", "slow")).toBeVisible();
    release();
    await page.getByRole("button", { name: words("id", "offline.copy.reload") }).click();
    await expect(copyBar(page, "id", "slow")).toHaveCount(0);
  } finally {
    await context.close();
    line.close();
  }
});

test("a release takes away what an earlier one kept", async ({ page }) => {
  await page.goto("/health");
  await page.evaluate(async () => {
    await (await caches.open("pages-earlier")).put("/produk/lama", new Response("lama"));
    await caches.open("files-earlier");
  });
  await openAndKeep(page, addresses.id.home);
  const names = async () => page.evaluate(() => caches.keys());
  await expect.poll(names).not.toContain("pages-earlier");
  expect(await names()).not.toContain("files-earlier");
});

test("nobody who saves data is given the worker, and its file is asked for anew each time", async ({
  page,
  context,
}) => {
  const browser = await context.newCDPSession(page);
  await browser.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
  await page.goto(addresses.id.home, { waitUntil: "networkidle" });
  const count = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await count()).toBe(0);

  await browser.send("Emulation.setDataSaverOverride", { dataSaverEnabled: false });
  await page.reload();
  await expect.poll(count).toBe(1);
  const script = await page.evaluate(
    async () => (await navigator.serviceWorker.ready).active?.scriptURL ?? "",
  );
  const { headers } = await page.request.get(script).then((one) => ({ headers: one.headers() }));
  expect(headers["cache-control"]).toMatch(/max-age=0|no-cache/);
  expect(headers.etag).toBeTruthy();
});

test("the shop can be put on a home screen", async ({ page }) => {
  await page.goto(addresses.id.home);
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await page.request.get(href ?? "")).json();
  expect(manifest).toMatchObject({ start_url: "/", display: "minimal-ui" });
  const icons = manifest.icons as { src: string; sizes: string }[];
  expect(icons).toHaveLength(3);
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (address) => {
      const picture = await createImageBitmap(await (await fetch(address)).blob());
      return `${picture.width}x${picture.height}`;
    }, src);
    expect(size).toBe(sizes);
  }
});
