import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "./refusal";

/** How often something may fail, in how many seconds. */
interface Limit {
  readonly points: number;
  readonly duration: number;
}

/**
 * Counts failures by key, in this process: several processes allow as many times more. Who succeeds
 * is not counted, so that a limit hits those who guess; only where trying costs much, every try is.
 */
export class Throttle {
  readonly #limiter: RateLimiterMemory;

  constructor(limit: Limit) {
    this.#limiter = new RateLimiterMemory(limit);
  }

  /** Refuses with 429 where there were too many failures. */
  async check(key: string): Promise<void> {
    const counted = await this.#limiter.get(key);
    if (counted !== null && counted.remainingPoints <= 0) throw tooMany();
  }

  /** Notes a failure. */
  fail(key: string): Promise<void> {
    return this.count(key);
  }

  /** Notes a try, whatever comes of it, where trying itself costs the shop something. */
  async count(key: string): Promise<void> {
    try {
      await this.#limiter.consume(key);
    } catch (error) {
      // The limit is reached, which the next check tells.
      if (!(error instanceof RateLimiterRes)) throw error;
    }
  }
}

function tooMany() {
  return refuse({
    status: 429,
    code: "too_many_tries",
    message: "Too many tries; wait a quarter of an hour.",
  });
}
