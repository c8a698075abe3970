import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** What a page has cost its visitor so far: two times in milliseconds, and a share of the screen. */
export interface Vitals {
  lcp: number | null;
  inp: number | null;
  cls: number;
}

const WEB_VITALS = createRequire(import.meta.url).resolve("web-vitals");

/** Runs in the page, before anything of its own. */
const REPORT = `
  const all = { reportAllChanges: true };
  const note = ({ name, value }) => noteVital(name.toLowerCase(), value);
  webVitals.onLCP(note, all);
  webVitals.onCLS(note, all);
  webVitals.onINP(note, { ...all, durationThreshold: 16 });
`;

/**
 * Watches what the page's documents report from now on. The newest report of each kind holds, and
 * it is told at once, because a document that is left cannot be asked any more.
 */
export async function watchVitals(page: Page): Promise<Vitals> {
  const vitals: Vitals = { lcp: null, inp: null, cls: 0 };
  await page.exposeFunction("noteVital", (name: keyof Vitals, value: number) => {
    vitals[name] = value;
  });
  await page.addInitScript({ path: WEB_VITALS });
  await page.addInitScript({ content: REPORT });
  return vitals;
}
