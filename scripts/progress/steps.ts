import { bar, cutTo, duration } from "./format.ts";

const LIVE_MS = 250;
const REMINDER_MS = 30_000;

/** What a running step can tell about itself. */
export interface Step {
  /** A few words behind the step's name. */
  note(text: string): void;
  /** How far it is. */
  progress(done: number, total: number): void;
}

/** Where the lines go: a terminal, a file, a pipe. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface RunningStep {
  readonly name: string;
  readonly started: number;
  note: string;
  count: { done: number; total: number } | null;
}

/**
 * Prints one line for each step with its time. On a terminal a live line shows what runs now;
 * elsewhere a long step says every half minute that it still runs.
 */
export class Steps {
  readonly #out: Output;
  readonly #running = new Set<RunningStep>();
  #timer: NodeJS.Timeout | null = null;

  constructor(out: Output = process.stdout) {
    this.#out = out;
  }

  /** Runs one step; several may run at the same time. */
  async run<T>(name: string, work: (step: Step) => Promise<T>): Promise<T> {
    const step: RunningStep = { name, started: Date.now(), note: "", count: null };
    this.#running.add(step);
    this.#watch();
    try {
      const result = await work({
        note: (text) => {
          step.note = text;
        },
        progress: (done, total) => {
          step.count = { done, total };
        },
      });
      this.#finish(step, "✓");
      return result;
    } catch (error) {
      this.#finish(step, "✗");
      throw error;
    }
  }

  /** Forgets the steps that still run: what becomes of them is not told any more. */
  abandon(): void {
    this.#clear();
    this.#running.clear();
  }

  /** Prints a line between the steps. */
  say(line: string): void {
    this.#clear();
    this.#out.write(`${line}\n`);
  }

  #finish(step: RunningStep, mark: string): void {
    if (!this.#running.delete(step)) return;
    const note = step.note === "" ? "" : `  ${step.note}`;
    this.say(`${mark} ${step.name}${note}  ${duration(Date.now() - step.started)}`);
    if (this.#running.size === 0) this.#unwatch();
  }

  #watch(): void {
    if (this.#timer !== null) return;
    const [show, every] = this.#out.isTTY
      ? [() => this.#live(), LIVE_MS]
      : [() => this.#remind(), REMINDER_MS];
    this.#timer = setInterval(show, every);
    this.#timer.unref();
  }

  #unwatch(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #live(): void {
    const parts = [...this.#running].map((step) => describe(step));
    this.#clear();
    this.#out.write(cutTo(`… ${parts.join(" · ")}`, this.#out.columns ?? 80));
  }

  #remind(): void {
    for (const step of this.#running) this.#out.write(`… ${describe(step)}\n`);
  }

  #clear(): void {
    if (this.#out.isTTY) this.#out.write("\r\x1b[2K");
  }
}

function describe(step: RunningStep): string {
  const count = step.count === null ? "" : ` ${bar(step.count.done, step.count.total)}`;
  return `${step.name}${count} ${duration(Date.now() - step.started)}`;
}
