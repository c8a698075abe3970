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

  /**
   * Counts a try before its outcome is known, so that many at once are counted too. Refuses with 429
   * at the fields that were tried when there were too many.
   */
  async begin(key: string, fields: readonly string[] = []): Promise<void> {
    try {
      await this.#limiter.consume(key);
    } catch (error) {
      throw error instanceof RateLimiterRes ? tooMany(fields) : error;
    }
  }

  /** Takes back a try that succeeded. */
  async succeed(key: string): Promise<void> {
    await this.#limiter.reward(key);
  }
}

const TOO_MANY = "too_many_tries";

function tooMany(fields: readonly string[]) {
  return refuse({
    status: 429,
    code: TOO_MANY,
    message: "Too many tries; wait a while.",
    fields: Object.fromEntries(fields.map((field) => [field, TOO_MANY])),
  });
}
