import type { Browser } from "playwright-core";
import { BUDGETS, type Budget } from "../budgets.ts";
import { startChromium } from "../measure/browser.ts";
import { PAGES } from "../measure/pages.ts";
import type { Row } from "../row.ts";
import { INTERACTIONS, longestWait } from "../vitals/interactions.ts";
import { largestPaint, layoutShift } from "../vitals/loading.ts";
import { CPU_SLOWDOWN, MOBILE, SLOW } from "../vitals/slow-phone.ts";
import type { Group } from "./group.ts";

const { home, search, product } = PAGES;
const LOADED = { home, search, product };
const NETWORKS = [
  { network: MOBILE, budget: BUDGETS.paintOnMobile },
  { network: SLOW, budget: BUDGETS.paintOnSlow },
];

/** What somebody with a slow phone and a slow network waits for. */
export const vitals: Group = {
  id: "vitals",
  title: "Web vitals",
  needs: "address",
  async measure({ chromium, storefrontUrl }) {
    const browser = await startChromium(chromium);
    try {
      return [
        ...(await paints(browser, storefrontUrl)),
        ...(await shifts(browser, storefrontUrl)),
        ...(await waits(browser, storefrontUrl)),
      ];
    } finally {
      await browser.close();
    }
  },
};

const row = (what: string, measured: number, budget: Budget, note: string): Row => ({
  group: vitals.id,
  what,
  measured,
  budget,
  note,
});

async function paints(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { network, budget } of NETWORKS) {
    for (const [name, path] of Object.entries(LOADED)) {
      const { median, runs } = await largestPaint(browser, network, `${origin}${path}`);
      const setting = `${network.latency} ms, ${CPU_SLOWDOWN}× slower CPU`;
      const what = `LCP at ${network.name}, ${name}`;
      rows.push(row(what, median, budget, `${setting}; ${spread(runs)}`));
    }
  }
  return rows;
}

async function shifts(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(LOADED)) {
    const shift = await layoutShift(browser, MOBILE, `${origin}${path}`);
    const note = "while loading and scrolling to the end";
    rows.push(row(`CLS, ${name}`, shift, BUDGETS.layoutShift, note));
  }
  return rows;
}

async function waits(browser: Browser, origin: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const interaction of INTERACTIONS) {
    const { median, runs } = await longestWait(browser, origin, interaction);
    const note = `${CPU_SLOWDOWN}× slower CPU; ${spread(runs)}`;
    rows.push(row(`INP, ${interaction.name}`, median, BUDGETS.interaction, note));
  }
  return rows;
}

function spread(runs: readonly number[]): string {
  const [least, most] = [Math.min(...runs), Math.max(...runs)];
  return `median of ${runs.length}, ${least.toFixed(0)} to ${most.toFixed(0)} ms`;
}
