import type { Seed } from "./read-seed";

const SHOWN_EVERY_MS = 250;

/** Counts what an import does and shows how far it is, as `12/340`. */
export class Progress {
  readonly #show: (line: string) => void;
  readonly #total: number;
  #done = 0;
  #added = 0;
  #changed = 0;
  #shownAt = 0;

  constructor({ villages }: Seed, show: (line: string) => void = console.log) {
    this.#show = show;
    this.#total = villages.reduce((sum, { products }) => sum + 1 + products.length, 0);
  }

  /** Notes that records are as the files want them. */
  done(count: number, { added = 0, changed = 0 }: { added?: number; changed?: number }): void {
    this.#done += count;
    this.#added += added;
    this.#changed += changed;
    const now = Date.now();
    if (now - this.#shownAt < SHOWN_EVERY_MS && this.#done < this.#total) return;
    this.#shownAt = now;
    this.#show(`${this.#done}/${this.#total}`);
  }

  /** What the import did, in a sentence. */
  summary(language: "id" | "en"): string {
    const same = this.#done - this.#added - this.#changed;
    return language === "id"
      ? `${this.#added} baru, ${this.#changed} diubah, ${same} tetap.`
      : `${this.#added} new, ${this.#changed} changed, ${same} left as they were.`;
  }
}
