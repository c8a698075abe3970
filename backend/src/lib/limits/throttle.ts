import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "../refusal";

/** Seconds that limits are counted over. */
export const MINUTE = 60;
export const QUARTER_HOUR = 15 * MINUTE;
export const HOUR = 60 * MINUTE;

/** How often something may fail, in how many seconds. */
export interface Limit {
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

  /**
   * Counts a try before its outcome is known, so that many at once are counted too. Refuses with 429
   * at the fields that were tried when there were too many, and says when to come again.
   */
  async begin(key: string, fields: readonly string[] = []): Promise<void> {
    const wait = await this.wait(key);
    if (wait > 0) throw tooMany(wait, fields);
  }

  /** Counts a try; answers in how many seconds there is another one, 0 where there still was one. */
  async wait(key: string): Promise<number> {
    try {
      await this.#limiter.consume(key);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }

  /** Takes back a try that succeeded. */
  async succeed(key: string): Promise<void> {
    await this.#limiter.reward(key);
  }
}

const TOO_MANY = "too_many_tries";

function tooMany(retry_after: number, fields: readonly string[]) {
  return refuse({
    status: 429,
    code: TOO_MANY,
    message: "Too many tries; wait a while.",
    fields: Object.fromEntries(fields.map((field) => [field, TOO_MANY])),
    retry_after,
  });
}
