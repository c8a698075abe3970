import { join } from "node:path";
import { BUDGETS } from "../budgets.ts";
import { backendCalls } from "../load/backend-calls.ts";
import { ratesInTurn } from "../load/rate.ts";
import { uncachedCookie } from "../load/uncached.ts";
import { PAGES } from "../measure/pages.ts";
import type { Row } from "../row.ts";
import type { Group } from "./group.ts";

const PROBES = 5;
const { product, home } = PAGES;
const RATED = { product, home };

/** What the cache of whole pages is worth. */
export const rate: Group = {
  id: "rate",
  title: "Pages a second",
  needs: "own shop",
  async measure({ storefrontUrl, product: { paths } }) {
    const cookie = uncachedCookie();
    const log = join(paths.logs, "backend.log");
    const rows: Row[] = [];
    for (const [name, path] of Object.entries(RATED)) {
      const url = `${storefrontUrl}${path}`;
      const calls = await callsPerPage(log, url, cookie);
      const [cached = 0, rendered = 0] = await ratesInTurn([{ url }, { url, cookie }]);
      rows.push({
        group: rate.id,
        what: `Cached against rendered, ${name}`,
        measured: cached / rendered,
        budget: BUDGETS.cachedAgainstRendered,
        note: `${cached.toFixed(0)} against ${rendered.toFixed(1)} pages a second, 10 at once; ${calls} calls of the backend for each rendered page, none for a cached one`,
      });
    }
    return rows;
  },
};

/** What one page asks of the backend; throws unless the cookie really leaves out every cache. */
async function callsPerPage(log: string, url: string, cookie: string): Promise<number> {
  await fetch(url);
  const ask = (headers: Record<string, string>) => async () => {
    for (let probe = 0; probe < PROBES; probe += 1) {
      await (await fetch(url, { headers })).text();
    }
  };
  const cached = await backendCalls(log, ask({}));
  const rendered = await backendCalls(log, ask({ cookie }));
  if (cached > 0 || rendered < PROBES) {
    throw new Error(
      `${PROBES} cached pages asked the backend ${cached} times, and ${PROBES} rendered ones ${rendered} times, so the two cannot be compared.`,
    );
  }
  return rendered / PROBES;
}
