import { createServer } from "node:net";
import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { startChromium } from "./browser.ts";

export type Category = "performance" | "accessibility" | "best-practices" | "seo";

/** The categories that say the same on every run, because nothing in them is timed. */
export const UNTIMED: readonly Category[] = ["accessibility", "best-practices", "seo"];

/**
 * What Lighthouse must not count against a page, by the page's name. Search results are kept out of
 * other search engines on purpose, which is what those ask for; Lighthouse takes it for a mistake.
 */
export const NOT_COUNTED: Readonly<Record<string, readonly string[]>> = {
  search: ["is-crawlable"],
};

/** A category's score out of 100, and what cost points in it. */
export interface Score {
  readonly category: Category;
  readonly score: number;
  readonly lost: readonly string[];
}

/** A Chromium that Lighthouse can talk to. */
export interface LighthouseBrowser {
  readonly browser: Browser;
  readonly port: number;
}

/** Starts a Chromium for Lighthouse; null as its program means Playwright's own. */
export async function startForLighthouse(program: string | null): Promise<LighthouseBrowser> {
  const port = await freePort();
  const browser = await startChromium(program, [`--remote-debugging-port=${port}`]);
  return { browser, port };
}

interface Judging {
  readonly url: string;
  readonly categories: readonly Category[];
  /** Audits to leave out. */
  readonly without?: readonly string[] | undefined;
}

/** Lets Lighthouse judge a page as its mobile report does. */
export async function judge(
  { port }: LighthouseBrowser,
  { url, categories, without = [] }: Judging,
): Promise<Score[]> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    skipAudits: [...without],
    output: "json",
    logLevel: "error",
    // What is not timed needs no slow network.
    ...(categories.includes("performance") ? {} : { throttlingMethod: "provided" }),
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return categories.map((category) => {
    const judged = lhr.categories[category];
    if (judged?.score === null || judged === undefined) {
      throw new Error(`Lighthouse gives ${url} no score in ${category}.`);
    }
    const lost = judged.auditRefs.flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      const isLost = weight > 0 && typeof audit?.score === "number" && audit.score < 1;
      return isLost ? [`${id}: ${audit.title}`] : [];
    });
    return { category, score: Math.round(judged.score * 100), lost };
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
