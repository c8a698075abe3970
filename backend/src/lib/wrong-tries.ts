/** After how many wrong tries, and for how long, nothing more is tried. */
interface Limits {
  most: number;
  restMs: number;
}

/** How many subjects are remembered; the oldest are forgotten first. */
const MOST_SUBJECTS = 10_000;

/**
 * Counts wrong tries at something that could be guessed, in this process: several processes allow
 * that many times more, which a code of millions bears.
 */
export class WrongTries {
  readonly #tries = new Map<string, { count: number; last: number }>();
  readonly #limits: Limits;
  readonly #now: () => number;

  constructor(limits: Limits, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Whether too much was tried of late. */
  isSpent(subject: string): boolean {
    return (this.#recent(subject)?.count ?? 0) >= this.#limits.most;
  }

  /** Notes a wrong try. */
  add(subject: string): void {
    const count = (this.#recent(subject)?.count ?? 0) + 1;
    this.#tries.delete(subject);
    this.#tries.set(subject, { count, last: this.#now() });
    const [oldest] = this.#tries.keys();
    if (this.#tries.size > MOST_SUBJECTS && oldest !== undefined) this.#tries.delete(oldest);
  }

  #recent(subject: string) {
    const tries = this.#tries.get(subject);
    return tries !== undefined && this.#now() - tries.last < this.#limits.restMs
      ? tries
      : undefined;
  }
}
