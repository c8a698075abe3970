import { expect, test } from "@playwright/test";
import { BUDGETS } from "../../scripts/bench/budgets";
import { PAGES, PAGES_IN_ENGLISH } from "../../scripts/bench/measure/pages";
import { heaviest, picturesOf } from "../../scripts/bench/measure/pictures";
import { firstAndRepeat } from "../../scripts/bench/measure/views";
import { type Weight, weigh, weighCheckout } from "../../scripts/bench/measure/weight";
import { storefrontUrl } from "./support/environment";

const { home, search, product, village } = PAGES;
const PICTURED = { home, search, product, village };

/** The pages that must show a main picture; thumbnails are on every one. */
const WITH_MAIN_PICTURE = ["home", "product", "village"];

for (const [name, path] of Object.entries({ ...PICTURED, ...PAGES_IN_ENGLISH })) {
  test(`the weight of a page keeps its budget (${name})`, async ({ browser }) => {
    expectLight(await weigh(browser, `${storefrontUrl}${path}`), BUDGETS.script.value);
  });
}

for (const [name, path] of Object.entries(PICTURED)) {
  const url = `${storefrontUrl}${path}`;

  test(`the first and the repeated view keep their budgets (${name})`, async ({ browser }) => {
    const { first, repeat } = await firstAndRepeat(browser, url);
    expect.soft(first.bytes, "first view").toBeLessThanOrEqual(BUDGETS.firstView.value);
    expect.soft(repeat.bytes, "repeat view").toBeLessThanOrEqual(BUDGETS.repeatView.value);
  });

  test(`the pictures that a phone chooses keep their budgets (${name})`, async ({ browser }) => {
    const pictures = await picturesOf(browser, url);
    const [main, thumbnail] = [heaviest(pictures, true), heaviest(pictures, false)];
    if (WITH_MAIN_PICTURE.includes(name)) expect(main, `main picture of ${name}`).not.toBeNull();
    expect(thumbnail, `thumbnails of ${name}`).not.toBeNull();
    expect.soft(main?.bytes ?? 0, "main picture").toBeLessThanOrEqual(BUDGETS.mainPicture.value);
    expect.soft(thumbnail?.bytes, "thumbnail").toBeLessThanOrEqual(BUDGETS.thumbnail.value);
  });
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
