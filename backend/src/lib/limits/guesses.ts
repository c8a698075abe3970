import { Crowd } from "./crowd";
import { HOUR, MINUTE, QUARTER_HOUR, Throttle } from "./throttle";

/** Somebody's guess at something. */
interface Guess {
  /** What is guessed at: an order's number, or an account's address. */
  target: string;
  /** Where the guess comes from (`sourceOf`). */
  source: string;
}

interface GuessLimits {
  /** Of one source at one target, in a quarter of an hour. */
  readonly atOne: number;
  /** Of one source at all targets, in a quarter of an hour. */
  readonly ofSource: number;
  /** Of all sources at one target, in an hour. */
  readonly atTarget: number;
  /** Of all sources at all targets, in a minute. */
  readonly ofAll: number;
}

/**
 * Counts wrong guesses (ADR 0028). What strangers guess at a target locks nobody else out of it: once they
 * guessed too much, each source has a single guess at it in a quarter of an hour, and who knows it needs no more.
 */
export class Guesses {
  readonly #atOne: Throttle;
  readonly #atTarget: Throttle;
  readonly #lastOnes = new Throttle({ points: 1, duration: QUARTER_HOUR });
  readonly #crowd: Crowd;

  constructor({ atOne, ofSource, atTarget, ofAll }: GuessLimits) {
    this.#atOne = new Throttle({ points: atOne, duration: QUARTER_HOUR });
    this.#atTarget = new Throttle({ points: atTarget, duration: HOUR });
    this.#crowd = new Crowd({
      ofOne: { points: ofSource, duration: QUARTER_HOUR },
      ofAll: { points: ofAll, duration: MINUTE },
    });
  }

  /** Counts a guess before its outcome is known; refuses with 429 when there were too many. */
  async begin({ target, source }: Guess): Promise<void> {
    const pair = pairOf({ target, source });
    await this.#atOne.begin(pair);
    await this.#crowd.begin(source);
    if ((await this.#atTarget.wait(target)) > 0) await this.#lastOnes.begin(pair);
  }

  /** Takes back a guess that was right. */
  async succeed({ target, source }: Guess): Promise<void> {
    const pair = pairOf({ target, source });
    await Promise.all([
      this.#atOne.succeed(pair),
      this.#crowd.succeed(source),
      this.#atTarget.succeed(target),
      this.#lastOnes.succeed(pair),
    ]);
  }
}

// No source has a space in it.
function pairOf({ target, source }: Guess): string {
  return `${source} ${target}`;
}
