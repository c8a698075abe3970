import { type Limit, MINUTE, QUARTER_HOUR, Throttle } from "./throttle";

/** All are counted under one key. */
const EVERYBODY = "all";

interface CrowdLimits {
  /** Of one source. */
  readonly ofOne: Limit;
  /** Of all together: keeps the shop from being overrun, and many sources from adding up. */
  readonly ofAll: Limit;
}

/** For what costs a password's hash or a mail each time, and is rarely done twice. */
export const RARELY: CrowdLimits = {
  ofOne: { points: 50, duration: QUARTER_HOUR },
  ofAll: { points: 200, duration: MINUTE },
};

/**
 * Counts by where tries come from, and only what passes there together: nobody can use up alone what
 * there is for all.
 */
export class Crowd {
  readonly #ofOne: Throttle;
  readonly #ofAll: Throttle;

  constructor({ ofOne, ofAll }: CrowdLimits) {
    this.#ofOne = new Throttle(ofOne);
    this.#ofAll = new Throttle(ofAll);
  }

  /** Counts a try; refuses with 429 when there were too many. */
  async begin(source: string): Promise<void> {
    await this.#ofOne.begin(source);
    await this.#ofAll.begin(EVERYBODY);
  }

  /** Takes back a try that succeeded. */
  async succeed(source: string): Promise<void> {
    await Promise.all([this.#ofOne.succeed(source), this.#ofAll.succeed(EVERYBODY)]);
  }
}
