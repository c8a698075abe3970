import { expect, test } from "@playwright/test";
import {
  judge,
  type LighthouseBrowser,
  NOT_COUNTED,
  startForLighthouse,
  UNTIMED,
} from "../../scripts/bench/measure/lighthouse";
import { PAGES, PAGES_IN_ENGLISH } from "../../scripts/bench/measure/pages";
import { storefrontUrl } from "./support/environment";

const { home, search, product, village } = PAGES;
const JUDGED = {
  home,
  search,
  product,
  "product in English": PAGES_IN_ENGLISH["product in English"],
  village,
};

let chromium: LighthouseBrowser;

test.beforeAll(async () => {
  chromium = await startForLighthouse(process.env.CHROMIUM_PATH ?? null);
});

test.afterAll(() => chromium.browser.close());

for (const [name, path] of Object.entries(JUDGED)) {
  test(`Lighthouse has no complaint in what it does not time (${name})`, async () => {
    const judging = {
      url: `${storefrontUrl}${path}`,
      categories: UNTIMED,
      without: NOT_COUNTED[name],
    };
    for (const { category, score, lost } of await judge(chromium, judging)) {
      expect.soft({ score, lost }, category).toEqual({ score: 100, lost: [] });
    }
  });
}
