import { expect, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { words } from "./support/words";

test("suggestions are reached by the keyboard and closed by Escape", async ({ page }) => {
  await page.goto(addresses.id.home);
  const box = page.getByRole("combobox").first();
  await box.fill("keripik");
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option").first()).toBeVisible();
  await box.press("ArrowDown");
  await expect(list.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await box.press("Escape");
  await expect(list).toBeHidden();
  await expect(box).toHaveValue("keripik");

  await box.fill("keripik pisang");
  await expect(list.getByRole("option", { name: /Keripik Pisang/ })).toBeVisible();
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/produk\/keripik-pisang$/);
});

test("an answer that comes too late is not shown", async ({ page }) => {
  await page.goto(addresses.id.home);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/suggest\?q=pala/, async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const box = page.getByRole("combobox").first();
  const asked = page.waitForRequest(/suggest\?q=pala/);
  await box.fill("pala");
  await asked;
  await box.fill("keripik");
  const options = page.getByRole("listbox").getByRole("option");
  await expect(options.first()).toContainText("Keripik");
  release();
  await box.press("End");
  await expect(options.first()).toContainText("Keripik");
});

test("a search that finds nothing leads on", async ({ page }) => {
  await page.goto(`${addresses.id.search}?q=zzqqxxyyww&tersedia=1`);
  await expect(page.getByText(words("id", "search.empty.leadFiltered"))).toBeVisible();
  await expect(page.getByRole("main").locator('a[href^="/kategori/"]').first()).toBeVisible();
  await expect(page.getByRole("main").locator('a[href^="/produk/"]').first()).toBeVisible();
  await expect(page.getByRole("main").locator('a[href^="/desa/"]').first()).toBeVisible();
});

test("what was found is marked, and text that looks like markup stays text", async ({ page }) => {
  await page.goto(`${addresses.id.search}?q=pala`);
  await expect(page.locator("mark").first()).toHaveText(/pala/i);
  await page.goto(
    `${addresses.id.search}?${new URLSearchParams({ q: "<img src=x onerror=alert(1)>" })}`,
  );
  await expect(page.getByRole("heading", { level: 1 })).toContainText("<img src=x");
});

test("the public search answers as agreed and refuses nonsense with reasons", async ({ page }) => {
  const found = await page.request.get("/api/search?q=kripik+pisang&type=product&max=50000");
  expect(found.status()).toBe(200);
  const body = await found.json();
  expect(body).toMatchObject({ total: expect.any(Number), took_ms: expect.any(Number) });
  expect(body.hits[0]).toMatchObject({
    type: "product",
    handle: "keripik-pisang",
    title: expect.any(String),
    price: expect.any(Number),
    village: { slug: "barumadehe" },
  });

  const refused = await page.request.get("/api/search?type=tour&min=-5&page=0&locale=xx");
  expect(refused.status()).toBe(400);
  const { reasons } = await refused.json();
  const named = reasons.map(({ parameter }: { parameter: string }) => parameter);
  expect(named).toEqual(expect.arrayContaining(["locale", "type", "min", "page"]));
  expect((await page.request.get("/api/suggest")).status()).toBe(400);
});
