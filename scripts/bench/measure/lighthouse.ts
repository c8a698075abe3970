import { createServer } from "node:net";
import lighthouse, { type Flags, type Result } from "lighthouse";
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

/** What Lighthouse calls a trace that lacks its beginning or its pictures. */
const NOT_RECORDED: ReadonlySet<string> = new Set(["NO_NAVSTART", "NO_FCP", "NO_SCREENSHOTS"]);
const MOST_TRIES = 3;

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
  const lhr = await report(url, {
    port,
    onlyCategories: [...categories],
    skipAudits: [...without],
    output: "json",
    logLevel: "error",
    // What is not timed needs no slow network.
    ...(categories.includes("performance") ? {} : { throttlingMethod: "provided" }),
  });
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

/** A report; where Chromium recorded none, Lighthouse itself asks to be run again. */
async function report(url: string, flags: Flags, triesLeft = MOST_TRIES): Promise<Result> {
  const result = await lighthouse(url, flags);
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${url}.`);
  const { runtimeError } = result.lhr;
  if (runtimeError === undefined) return result.lhr;
  if (!NOT_RECORDED.has(runtimeError.code) || triesLeft === 1) {
    throw new Error(`${url}: ${runtimeError.message}`);
  }
  return report(url, flags, triesLeft - 1);
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
