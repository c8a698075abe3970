import { expect, test } from "@playwright/test";
import { addresses } from "./support/addresses";
import { expectAccessible, JUDGED_BY_COLOUR } from "./support/axe";
import { words } from "./support/words";

const at = addresses.id;
const PAGES = {
  home: at.home,
  search: `${at.search}?q=pala&type=product`,
  "search without results": `${at.search}?q=zzqqxxyyww`,
  product: `${at.product}/pala-kering`,
  village: `${at.village}/barumadehe`,
  category: `${at.category}/rempah`,
  "not found": `${at.product}/there-is-no-such-thing`,
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

test.describe("in a small window", () => {
  // What is left of 1280 pixels at 400 %, which WCAG 2.2 (1.4.10) asks for.
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [name, path] of Object.entries(PAGES)) {
    test(`nothing of ${name} has to be pushed sideways`, async ({ page }) => {
      await page.goto(path);
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wider).toBe(0);
    });
  }
});

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
