import type { Browser } from "playwright-core";
import { BUDGETS, type Budget } from "../budgets.ts";
import { startChromium } from "../measure/browser.ts";
import { PAGES, PAGES_IN_ENGLISH } from "../measure/pages.ts";
import { heaviest, picturesOf, type SeenPicture } from "../measure/pictures.ts";
import type { Flow } from "../measure/pipe.ts";
import { firstAndRepeat } from "../measure/views.ts";
import { type Weight, weigh, weighCheckout } from "../measure/weight.ts";
import type { Row } from "../row.ts";
import type { Group } from "./group.ts";

const { home, search, product, village } = PAGES;
const WEIGHED = { home, search, product, ...PAGES_IN_ENGLISH };
const PICTURED = { home, search, product, village };

/** What pages consist of, in bytes and requests. */
export const pages: Group = {
  id: "pages",
  title: "Weight of the pages",
  needs: "address",
  async measure({ chromium, storefrontUrl }) {
    const browser = await startChromium(chromium);
    try {
      return [
        ...(await weights(browser, storefrontUrl)),
        ...(await pictures(browser, storefrontUrl)),
        ...(await views(browser, storefrontUrl)),
      ];
    } finally {
      await browser.close();
    }
  },
};

const row = (what: string, measured: number, budget: Budget, note: string): Row => ({
  group: pages.id,
  what,
  measured,
  budget,
  note,
});

async function weights(browser: Browser, origin: string): Promise<Row[]> {
  const weighed: { name: string; weight: Weight; budget: Budget }[] = [];
  for (const [name, path] of Object.entries(WEIGHED)) {
    const weight = await weigh(browser, `${origin}${path}`);
    weighed.push({ name, weight, budget: BUDGETS.script });
  }
  const weight = await weighCheckout(browser, origin);
  weighed.push({ name: "checkout", weight, budget: BUDGETS.checkoutScript });
  const all = weighed.map((one) => one.weight);
  const fonts = all.reduce((sum, one) => sum + one.fonts, 0);
  const strangers = all.flatMap((one) => one.foreign);
  return [
    ...weighed.map((one) =>
      row(`JavaScript, ${one.name}`, one.weight.script, one.budget, chunks(one.weight)),
    ),
    ...weighed.map((one) =>
      row(`HTML with CSS, ${one.name}`, one.weight.markup, BUDGETS.markup, "gzip"),
    ),
    row("Web fonts", fonts, BUDGETS.fonts, "on the pages above"),
    row("Requests to others", strangers.length, BUDGETS.foreignRequests, "on the pages above"),
  ];
}

function chunks({ scripts }: Weight): string {
  const sizes = scripts.map(({ body }) => body).toSorted((one, other) => other - one);
  const kilobytes = sizes.slice(0, 3).map((size) => (size / 1000).toFixed(1));
  return `gzip, ${sizes.length} files, the largest ${kilobytes.join(", ")} KB`;
}

async function pictures(browser: Browser, origin: string): Promise<Row[]> {
  const seen: SeenPicture[] = [];
  for (const path of Object.values(PICTURED)) {
    seen.push(...(await picturesOf(browser, `${origin}${path}`)));
  }
  const names = Object.keys(PICTURED).join(", ");
  const ofSort = (what: string, isMain: boolean, budget: Budget) => {
    const most = heaviest(seen, isMain);
    if (most === null) throw new Error(`No page shows a ${what}.`);
    const file = new URL(most.url).pathname.split("/").slice(-2).join("/");
    return row(`Heaviest ${what}`, most.bytes, budget, `${file}; of ${names}`);
  };
  return [
    ofSort("main picture", true, BUDGETS.mainPicture),
    ofSort("thumbnail", false, BUDGETS.thumbnail),
  ];
}

async function views(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(PICTURED)) {
    const { first, repeat } = await firstAndRepeat(browser, `${origin}${path}`);
    rows.push(
      row(`First view, ${name}`, first.bytes, BUDGETS.firstView, over(first)),
      row(`Repeat view, ${name}`, repeat.bytes, BUDGETS.repeatView, over(repeat)),
    );
  }
  return rows;
}

function over({ connections }: Flow): string {
  return `all that came, the service worker's with it, over ${connections} new connections`;
}
