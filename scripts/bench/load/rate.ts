import autocannon from "autocannon";
import { median } from "../statistics.ts";

const AT_ONCE = 10;
const ROUNDS = 3;
const WARM_UP_SECONDS = 2;
const ROUND_SECONDS = 5;

/** A page as it is asked for: with a cookie that lets Next render it, or without. */
export interface Asked {
  readonly url: string;
  readonly cookie?: string;
}

/**
 * Pages a second at ten at once, for each way of asking: the median of rounds in turn, so that
 * whatever else the machine does falls on all of them. Throws when anything but 200 is answered.
 */
export async function ratesInTurn(ways: readonly Asked[]): Promise<number[]> {
  const rates: number[][] = ways.map(() => []);
  for (const way of ways) await rate(way, WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, way] of ways.entries()) {
      rates[index]?.push(await rate(way, ROUND_SECONDS));
    }
  }
  return rates.map(median);
}

async function rate({ url, cookie }: Asked, seconds: number): Promise<number> {
  const result = await autocannon({
    url,
    connections: AT_ONCE,
    duration: seconds,
    // As every browser asks, so that compression is a part of the price.
    headers: { "accept-encoding": "gzip", ...(cookie === undefined ? {} : { cookie }) },
  });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Error(`${url} failed ${failed} times at ${AT_ONCE} at once.`);
  return result["2xx"] / result.duration;
}
