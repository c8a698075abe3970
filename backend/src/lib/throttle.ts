import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "./refusal";

/** How often something may fail, in how many seconds. */
interface Limit {
  readonly points: number;
  readonly duration: number;
}

/**
 * Counts failures by key, in this process: several processes allow as many times more. Who succeeds
 * is not counted unless asked for, so that a limit hits those who guess.
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

  /** Counts a try of something that is dear even where it succeeds; refuses with 429 the one too many. */
  async count(key: string): Promise<void> {
    await this.check(key);
    await this.fail(key);
  }

  /** Notes a failure. */
  async fail(key: string): Promise<void> {
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
    message: "Too many tries; wait before the next one.",
  });
}
