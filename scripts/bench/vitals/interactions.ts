import type { Browser, Page } from "playwright-core";
import { PAGES, type PageName } from "../measure/pages.ts";
import { open } from "../measure/view.ts";
import { median } from "../statistics.ts";
import { MOBILE, onSlowPhone } from "./slow-phone.ts";
import { watchVitals } from "./watch.ts";

const RUNS = 5;
/** Between two keys: a quick thumb. */
const KEY_MS = 120;
/** By now the browser has painted what an interaction changed, or it is a long one and told later. */
const PAINTED_MS = 700;

/** Something that buyers do, on the page where they do it. */
export interface Interaction {
  readonly name: string;
  readonly page: PageName;
  readonly act: (page: Page) => Promise<void>;
}

export const INTERACTIONS: readonly Interaction[] = [
  {
    name: "type in the search field",
    page: "home",
    act: async (page) => {
      const field = page.getByRole("combobox").first();
      await field.tap();
      await field.pressSequentially("pala kering", { delay: KEY_MS });
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "open the filters and tick one",
    page: "search",
    act: async (page) => {
      await page.locator('[popovertarget="filters"]:visible').first().tap();
      await page.locator("#filters input[type=checkbox]").first().tap();
    },
  },
  {
    name: "choose a variant",
    page: "product",
    act: (page) => page.locator('label:has(input[name="variant"]:enabled)').last().tap(),
  },
  {
    name: "add to the basket",
    page: "product",
    act: async (page) => {
      await page.locator('form[action="/api/basket/add"] [type="submit"]').first().tap();
    },
  },
];

/**
 * The longest wait from touching something to seeing it, in milliseconds: the median of five
 * buyers. What Chromium paints within 16 ms it does not report, and counts as 16.
 */
export async function longestWait(browser: Browser, origin: string, what: Interaction) {
  const runs: number[] = [];
  while (runs.length < RUNS) {
    runs.push(
      await onSlowPhone(browser, MOBILE, async (page) => {
        const vitals = await watchVitals(page);
        await open(page, `${origin}${PAGES[what.page]}`);
        await what.act(page);
        await page.waitForTimeout(PAINTED_MS);
        return vitals.inp ?? 16;
      }),
    );
  }
  return { median: median(runs), runs };
}
