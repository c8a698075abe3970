import { expect, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { words } from "./support/words";

test("suggestions are reached by the keyboard and closed by Escape", async ({ page }) => {
  await page.goto(addresses.id.home);
  const box = page.getByRole("combobox").first();
  await box.fill("keripik");
  const list = page.getByRole("listbox");
  const first = list.getByRole("option").first();
  await expect(first).toBeVisible();
  const count = await list.getByRole("option").count();
  const told = words("id", "suggestions.many").replace("#", String(count));
  await expect(page.getByRole("status").filter({ hasText: told })).toHaveCount(1);
  await expect(box).toHaveAttribute("aria-expanded", "true");

  await box.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute(
    "aria-activedescendant",
    (await first.getAttribute("id")) ?? "",
  );
  await box.press("ArrowUp");
  await expect(first).toHaveAttribute("aria-selected", "false");
  await box.press("ArrowUp");
  await expect(list.getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await box.press("Escape");
  await expect(list).toBeHidden();
  await expect(box).toHaveValue("keripik");
  await box.press("ArrowDown");
  await expect(list).toBeVisible();

  await box.fill("keripik pisang");
  // The list of before holds it as well, but not in the first place.
  await expect(first).toHaveText(/Keripik Pisang/);
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/produk\/keripik-pisang$/);
});

test("suggestions show what they are, with a picture", async ({ page }) => {
  await page.goto(addresses.en.home);
  const box = page.getByRole("combobox").first();
  const option = (name: string) => page.getByRole("option", { name });
  await box.fill("barumadehe");
  await expect(option(`Barumadehe ${words("en", "suggestions.village")}`)).toBeVisible();
  const picture = option("Barumadehe").first().locator("img");
  await expect(picture).toHaveAttribute("src", /^\/media\//);
  expect(await picture.evaluate((image: HTMLImageElement) => image.decode())).toBeUndefined();

  await box.fill("spices");
  const category = option(words("en", "suggestions.category"));
  await expect(category).toBeVisible();
  await category.click();
  await expect(page).toHaveURL(/\/en\/category\/rempah$/);
});

test("earlier searches come back on the same device, until they are cleared", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(addresses.id.home);
  const box = page.getByRole("combobox").first();
  const recent = page.getByRole("listbox", { name: words("id", "suggestions.recent") });
  for (const text of ["pala kering", "sagu"]) {
    await box.focus();
    // The list is there as soon as the field tells of it: from then on a search is remembered.
    await box.fill("xx");
    await expect(page.getByRole("status").filter({ hasText: /./ }).first()).toBeAttached();
    await box.fill(text);
    await box.press("Enter");
    await expect(page).toHaveURL(/cari\?q=/);
    await page.goto(addresses.id.home);
  }
  await box.focus();
  await expect(recent.getByRole("option").first()).toHaveText("sagu");
  await expect(recent.getByRole("option")).toHaveText([
    "sagu",
    "pala kering",
    words("id", "suggestions.clear"),
  ]);
  await box.press("ArrowDown");
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(page).toHaveURL(/cari\?q=pala(\+|%20)kering$/);

  await page.goto(addresses.id.home);
  await box.focus();
  await recent.getByRole("option", { name: words("id", "suggestions.clear") }).click();
  await expect(recent).toBeHidden();
  await box.blur();
  await box.focus();
  await expect(recent).toBeHidden();
  expect(asked.filter((address) => address.includes("recent"))).toEqual([]);
});

test("a device that keeps nothing searches all the same", async ({ page }) => {
  const failures: Error[] = [];
  page.on("pageerror", (failure) => failures.push(failure));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto(addresses.id.home);
  const box = page.getByRole("combobox").first();
  await box.focus();
  await box.fill("keripik");
  await expect(page.getByRole("option").first()).toBeVisible();
  await box.press("Enter");
  await expect(page).toHaveURL(/cari\?q=keripik/);
  expect(failures).toEqual([]);
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

test("filters that leave nothing say how many there are without them", async ({ page }) => {
  await page.goto(`${addresses.id.search}?kategori=ikan&desa=toliwang`);
  const wider = page.getByRole("list", { name: words("id", "search.empty.wider") });
  const way = wider.getByRole("link", { name: words("id", "search.filters.desa") });
  const promised = Number(/(\d+) hasil/.exec((await way.textContent()) ?? "")?.[1]);
  await way.click();
  await expect(page).toHaveURL(/cari\?kategori=ikan$/);
  await expect(page.getByText(`${promised} hasil`, { exact: true })).toBeVisible();
});

test("a misspelled search offers what was meant, and a right one nothing", async ({ page }) => {
  await page.goto(`${addresses.id.search}?q=keripk+pisang&type=product`);
  const offer = page.getByText(words("id", "search.didYouMean"));
  await expect(offer).toBeVisible();
  await offer.getByRole("link", { name: "keripik pisang" }).click();
  await expect(page).toHaveURL(/cari\?q=keripik\+pisang&type=product$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("keripik pisang");
  await expect(offer).toHaveCount(0);
  await page.goto(`${addresses.id.search}?q=kripik`);
  await expect(page.getByRole("main").locator('a[href^="/produk/"]').first()).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test("facets keep their counts while several are ticked", async ({ page }) => {
    await page.goto(`${addresses.id.search}?kategori=ikan`);
    const category = (name: RegExp) => page.getByRole("checkbox", { name });
    const spices = category(/^Rempah \d+$/);
    const label = await spices.evaluate(
      (box: HTMLInputElement) => box.labels?.[0]?.textContent ?? "",
    );
    const promised = Number(/\d+/.exec(label)?.[0]);
    const found = page.getByRole("main").getByText(/^\d+ hasil$/);
    const before = Number.parseInt((await found.textContent()) ?? "", 10);
    await spices.check();
    const total = `${before + promised}`;
    const show = page.getByRole("button", {
      name: words("id", "search.filters.showMany", { total }),
    });
    await show.click();
    await expect(found).toHaveText(`${total} hasil`);
    await expect(category(new RegExp(`^Rempah ${promised}$`))).toBeChecked();
  });

  test("the keys go through the filters as the eye does, and the button lies over no focus", async ({
    page,
  }) => {
    await page.goto(`${addresses.id.search}?q=kelapa`);
    const column = page.getByRole("complementary", { name: words("id", "search.filters.title") });
    const send = column.locator('button[type="submit"]');
    const focused = page.locator("*:focus");
    const fields = column.locator('input:not([type="hidden"])');
    const most = await fields.count();
    await fields.first().focus();
    for (let stop = 0; stop < most; stop += 1) {
      const [field, button] = await Promise.all([focused.boundingBox(), send.boundingBox()]);
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
      await page.keyboard.press("Tab");
      if ((await focused.getAttribute("type")) === "submit") break;
    }
    await expect(send).toBeFocused();
  });
});

test("what is suggested lies above the prices of the goods beneath it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(addresses.id.home);
  // The prices are no hindrance for the pointer, so they would not be found where they lie on top.
  await page.addStyleTag({ content: "* { pointer-events: auto !important }" });
  await page.getByRole("combobox").first().pressSequentially("pal");
  const options = page.getByRole("listbox").getByRole("option");
  await expect(options.first()).toBeVisible();
  const covered = await options.evaluateAll((all) =>
    all.flatMap((option) => {
      const { left, right, top, bottom } = option.getBoundingClientRect();
      const places = [left + 30, (left + right) / 2, right - 30].map((x) =>
        document.elementFromPoint(x, (top + bottom) / 2),
      );
      return places.filter((found) => found !== null && !option.contains(found));
    }),
  );
  expect(covered).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
      test.use({ javaScriptEnabled });

      test("filters are a sheet that takes the focus and gives it back", async ({ page }) => {
        await page.goto(`${addresses.id.search}?q=pala`);
        const sheet = page.getByRole("complementary", {
          name: words("id", "search.filters.title"),
        });
        const open = page.getByRole("button", { name: words("id", "search.filters.title") });
        await expect(sheet).toBeHidden();
        await open.click();
        await expect(sheet).toBeVisible();
        const close = sheet.getByRole("button", { name: words("id", "search.filters.close") });
        await expect(close).toBeFocused();
        await page.keyboard.press("Escape");
        await expect(sheet).toBeHidden();
        await expect(open).toBeFocused();

        await open.press("Enter");
        await sheet.getByRole("checkbox", { name: /^Barang/ }).check();
        const send = sheet.locator('button[type="submit"]');
        await expect(send).toBeInViewport();
        await expect(send).toHaveText(
          javaScriptEnabled ? /^Tampilkan \d+ hasil/ : words("id", "search.filters.apply"),
          { useInnerText: true },
        );
        await send.click();
        await expect(page).toHaveURL(/q=pala&type=product/);
        await expect(page.getByRole("main").locator('a[href^="/produk/"]').first()).toBeVisible();
      });
    });
  }

  test("a sheet that is closed without being sent forgets what was ticked", async ({ page }) => {
    await page.goto(`${addresses.id.search}?q=pala&type=product`);
    const sheet = page.getByRole("complementary", { name: words("id", "search.filters.title") });
    const open = page.getByRole("button", { name: words("id", "search.filters.title") });
    const send = sheet.locator('button[type="submit"]');
    const [applied, other] = [
      sheet.getByRole("checkbox", { name: /^Barang/ }),
      sheet.getByRole("checkbox", { name: words("id", "search.filters.inStock") }),
    ];
    const ways = [
      () => page.keyboard.press("Escape"),
      () => sheet.getByRole("button", { name: words("id", "search.filters.close") }).click(),
      () => page.mouse.click(180, 10),
    ];
    await open.click();
    const before = (await send.textContent()) ?? "";
    for (const close of ways) {
      await applied.uncheck();
      await other.check();
      await expect(send).not.toHaveText(before);
      await close();
      await expect(sheet).toBeHidden();
      await open.click();
      await expect(applied).toBeChecked();
      await expect(other).not.toBeChecked();
      await expect(send).toHaveText(before);
    }
  });

  test("by keyboard no filter lies beneath the button, and nobody goes on behind the sheet", async ({
    page,
  }) => {
    await page.goto(`${addresses.id.search}?q=kelapa`);
    const sheet = page.getByRole("complementary", { name: words("id", "search.filters.title") });
    await page.getByRole("button", { name: words("id", "search.filters.title") }).click();
    await expect(sheet).toBeVisible();
    const send = sheet.locator('button[type="submit"]');
    const focused = page.locator("*:focus");
    const most = await sheet.locator("input, button").count();
    for (let stop = 0; stop < most; stop += 1) {
      await page.keyboard.press("Tab");
      if ((await focused.getAttribute("type")) === "submit") break;
      const [field, button] = await Promise.all([focused.boundingBox(), send.boundingBox()]);
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(button?.y ?? 0);
    }
    await expect(send).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(sheet).toBeHidden();
  });
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
