import { BUDGETS } from "../budgets.ts";
import {
  type Category,
  judge,
  NOT_COUNTED,
  type Score,
  startForLighthouse,
  UNTIMED,
} from "../measure/lighthouse.ts";
import { PAGES } from "../measure/pages.ts";
import type { Row } from "../row.ts";
import { median } from "../statistics.ts";
import type { Group } from "./group.ts";

const RUNS = 3;
const CATEGORIES: readonly Category[] = ["performance", ...UNTIMED];
const { home, search, product } = PAGES;
const JUDGED = { home, search, product };

/** Lighthouse's mobile report. */
export const lighthouse: Group = {
  id: "lighthouse",
  title: "Lighthouse",
  needs: "address",
  async measure({ chromium, storefrontUrl }) {
    const started = await startForLighthouse(chromium);
    try {
      const rows: Row[] = [];
      for (const [name, path] of Object.entries(JUDGED)) {
        const without = NOT_COUNTED[name];
        const runs: Score[][] = [];
        while (runs.length < RUNS) {
          const judging = { url: `${storefrontUrl}${path}`, categories: CATEGORIES, without };
          runs.push(await judge(started, judging));
        }
        rows.push(...CATEGORIES.map((category) => rowOf(name, category, runs.flat(), without)));
      }
      return rows;
    } finally {
      await started.browser.close();
    }
  },
};

function rowOf(
  name: string,
  category: Category,
  all: readonly Score[],
  without: readonly string[] = [],
): Row {
  const scores = all.filter((one) => one.category === category);
  const lost = [...new Set(scores.flatMap((one) => one.lost))];
  const left = category === "seo" && without.length > 0 ? `; without ${without.join(", ")}` : "";
  return {
    group: lighthouse.id,
    what: `Lighthouse ${category}, ${name}`,
    measured: median(scores.map(({ score }) => score)),
    budget: category === "performance" ? BUDGETS.performance : BUDGETS.otherCategories,
    note: `median of ${scores.length}${left}${lost.length === 0 ? "" : `; lost by ${lost.join("; ")}`}`,
  };
}
