import { expect, type Page, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { expectAccessible, JUDGED_BY_COLOUR } from "./support/axe";
import {
  choosePlace,
  fillCheckout,
  goToCheckout,
  newBuyer,
  placeOrder,
  putInBasket,
} from "./support/buyer";
import { words } from "./support/words";

const [DAY, NIGHT] = ["#fffdf8", "#251910"];

const at = addresses.id;
const PAGES = {
  home: at.home,
  search: `${at.search}?q=pala&type=product`,
  "search without results": `${at.search}?q=zzqqxxyyww`,
  product: `${at.product}/pala-kering`,
  village: `${at.village}/barumadehe`,
  category: `${at.category}/rempah`,
  "a search for a word that does not end": `${at.search}?q=${"x".repeat(200)}&tersedia=1`,
  "not found": `${at.product}/there-is-no-such-thing`,
  "order not found": at.order,
  basket: at.basket,
};

test("axe finds nothing by night either", async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: "dark" });
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto(path);
    await expectAccessible(page, `${name} (dark)`);
  }
});

test("a page follows the device until somebody chooses, and remembers the choice", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(at.home);
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const night = await background();
  await page.emulateMedia({ colorScheme: "light" });
  const day = await background();
  expect(day).not.toBe(night);

  const dark = page.getByRole("button", { name: words("id", "common.theme.dark") });
  await dark.click();
  await expect(dark).toHaveAttribute("aria-pressed", "true");
  expect(await background()).toBe(night);
  await page.goto(at.basket);
  expect(await background()).toBe(night);
  await page.getByRole("button", { name: words("id", "common.theme.device") }).click();
  expect(await background()).toBe(day);
});

test("a theme that is chosen in one tab is that of the others", async ({ page, context }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(at.home);
  const dark = (tab: Page) => tab.getByRole("button", { name: words("id", "common.theme.dark") });
  await expect(dark(page)).toHaveAttribute("aria-pressed", "false");
  const other = await context.newPage();
  await other.goto(at.basket);
  await dark(other).click();
  await expect(dark(page)).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.evaluate(barColour)).toBe(NIGHT);
});

test("the browser's own bar has the colour of the theme that was chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(at.home);
  const press = (theme: string) =>
    page.getByRole("button", { name: words("id", `common.theme.${theme}`) }).click();
  await expect.poll(() => page.evaluate(barColour)).toBe(DAY);
  await press("dark");
  expect(await page.evaluate(barColour)).toBe(NIGHT);
  await page.goto(at.basket);
  expect(await page.evaluate(barColour)).toBe(NIGHT);
  await press("light");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await page.evaluate(barColour)).toBe(DAY);
  await press("device");
  expect(await page.evaluate(barColour)).toBe(NIGHT);
});

test("the colour of a chosen theme is there before the page's scripts", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await page.route("**/*.js", (route) => route.abort());
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(at.home);
  expect(await page.evaluate(barColour)).toBe(NIGHT);
});

/** The colour of the browser's own bar: of all, the first whose media hold. */
function barColour(): string | undefined {
  const bars = document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]");
  return [...bars].find(({ media }) => matchMedia(media).matches)?.content;
}

// What is left of 1280 pixels at 400 %, which WCAG 2.2 (1.4.10) asks for; and of a phone at 200 %.
for (const width of [320, 180]) {
  test.describe(`in a window of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 640 } });

    for (const [name, path] of Object.entries({ ...PAGES, components: at.components })) {
      test(`nothing of ${name} has to be pushed sideways`, async ({ page }) => {
        await page.goto(path);
        expect(await page.evaluate(tooWide)).toBe(0);
      });
    }

    test("nothing from the basket to the refused order has to be pushed sideways", async ({
      page,
    }) => {
      await page.goto(`${at.product}/cengkeh`);
      await putInBasket(page, "id", 1);
      expect(await page.evaluate(tooWide), "basket").toBe(0);
      await goToCheckout(page, "id");
      const submit = page.getByRole("button", { name: words("id", "checkout.submit") });
      await expect(submit).toBeVisible();
      expect(await page.evaluate(tooWide), "checkout").toBe(0);
      await choosePlace(page, "id", "kebon jeruk");
      expect(await page.evaluate(tooWide), "checkout with a place").toBe(0);
      await submit.click();
      await expect(page.getByRole("main").getByRole("alert")).toBeFocused();
      expect(await page.evaluate(tooWide), "checkout with errors").toBe(0);
    });
  });
}

// Without scripts: React would write the true names back over those of the test.
test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280]) {
    test(`a name in one long word stays in its place until it is paid for (${width})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`${at.product}/cengkeh`);
      const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
      const longName = page.getByRole("main").getByText("Manisanpala").first();
      await putInBasket(page, "id", 1);
      await page.evaluate(renameGoods, name);
      await expect(longName).toBeVisible();
      expect(await page.evaluate(tooWide), "basket").toBe(0);
      await goToCheckout(page, "id");
      await expect(
        page.getByRole("button", { name: words("id", "checkout.submit") }),
      ).toBeVisible();
      await page.evaluate(renameGoods, name);
      await expect(longName).toBeVisible();
      expect(await page.evaluate(tooWide), "checkout").toBe(0);
    });
  }
});

/** Gives goods a name of sixty letters, wherever the page names them. */
function renameGoods(name: string): void {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const text = node.textContent ?? "";
    if (text.includes(name))
      node.textContent = text.replace(name, `Manisanpala${"pengawet".repeat(6)}`);
  }
}

for (const width of [360, 768]) {
  test(`letters twice as large leave all prices of the home page whole (${width})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(at.home);
    await expectRoomForLargeLetters(page, "home");
  });
}

test("letters twice as large leave all prices whole from the goods to the order", async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const path of [PAGES.search, PAGES.village, PAGES.category, `${at.product}/pala-kering`]) {
    await page.goto(path);
    await expectRoomForLargeLetters(page, path);
  }
  await page.goto(`${at.product}/cengkeh`);
  await expectRoomForLargeLetters(page, "product");
  await putInBasket(page, "id", 1);
  await expectRoomForLargeLetters(page, "basket");
  await goToCheckout(page, "id");
  await expectRoomForLargeLetters(page, "checkout");
  await fillCheckout(page, {
    locale: "id",
    delivery: "pickup",
    payment: "bank_transfer",
    buyer: newBuyer(),
  });
  await placeOrder(page, "id");
  await expectRoomForLargeLetters(page, "order");
});

async function expectRoomForLargeLetters(page: Page, name: string): Promise<void> {
  await page.addStyleTag({ content: "html { font-size: 200% }" });
  await expect(
    page
      .getByText(/Rp[\d.]+$/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  expect(await page.evaluate(cutPrices), name).toEqual([]);
  expect(await page.evaluate(brokenPrices), name).toEqual([]);
  expect(await page.evaluate(tooWide), name).toBe(0);
}

/** Prices that go on in a second line within the number. */
function brokenPrices(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const { 0: price, index } of (node.textContent ?? "").matchAll(/Rp[\d.]+\d/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + price.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(price);
    }
  }
  return broken;
}

/** Prices of which a part is out of the window, or cut off by what they stand in. */
function cutPrices(): string[] {
  const prices = [...document.querySelectorAll("main *")].filter(
    ({ childElementCount, textContent }) => childElementCount === 0 && /^Rp/.test(textContent),
  );
  const cut = prices.filter((price) => {
    const range = document.createRange();
    range.selectNodeContents(price);
    const { left, right } = range.getBoundingClientRect();
    const holders: Element[] = [document.documentElement];
    for (let one: Element | null = price; one !== null; one = one.parentElement) {
      if (getComputedStyle(one).overflowX !== "visible") holders.push(one);
    }
    return holders.some((holder) => {
      const frame = holder.getBoundingClientRect();
      return left < frame.left - 1 || right > frame.right + 1;
    });
  });
  return cut.map((one) => one.textContent);
}

/** By how many pixels a page is wider than its window. */
function tooWide(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

test("forced colours leave buttons, fields and the chosen size to be told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(PAGES.product);
  const submit = page.getByRole("button", { name: words("id", "basket.add.submit") });
  await expect(submit).toBeVisible();
  const borders = await submit.evaluate((button) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } =
      getComputedStyle(button);
    return {
      width: borderTopWidth,
      style: borderTopStyle,
      same: borderTopColor === backgroundColor,
    };
  });
  expect(borders).toEqual({ width: expect.stringMatching(/^[1-9]/), style: "solid", same: false });
  // The words of the button are drawn in a colour of the system, not in the shop's.
  const colour = await submit.evaluate((button) => {
    const probe = document.body.appendChild(document.createElement("button"));
    const [ours, system] = [getComputedStyle(button).color, getComputedStyle(probe).color];
    probe.remove();
    return { ours, system };
  });
  expect(colour.ours).toBe(colour.system);
  await expectAccessible(page, "product (forced colours)", JUDGED_BY_COLOUR);
});

test("forced colours leave what was found legible", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(PAGES.search);
  const found = await page
    .locator("mark")
    .first()
    .evaluate((mark) => {
      const system = document.body.appendChild(document.createElement("i"));
      system.style.cssText = "background: Mark; color: MarkText";
      const coloursOf = (one: Element) => {
        const { backgroundColor, color } = getComputedStyle(one);
        return { backgroundColor, color };
      };
      return { ours: coloursOf(mark), system: coloursOf(system) };
    });
  expect(found.ours).toEqual(found.system);
});

test("nothing moves for whoever asks for that", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(PAGES.home);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const { transitionDuration, transitionProperty, animationName } = getComputedStyle(element);
      const moves =
        transitionDuration !== "0s" && /transform|all|top|left/.test(transitionProperty);
      return moves || animationName !== "none" ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(moving).toEqual([]);
});
