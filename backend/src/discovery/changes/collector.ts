import type { Changes } from "./affected";
import type { Subject } from "./events";

/** How long changes are gathered: one save in the admin makes several events. */
const WINDOW_MS = 150;
const RETRY_MS = 1000;
const ATTEMPTS = 3;

/**
 * Gathers changes and hands them on together. The time runs from the first of them, so a steady
 * stream postpones nothing; while one lot is worked on, the next is gathered.
 */
export class ChangeCollector {
  private pending = new Map<Subject, Set<string>>();
  private isScheduled = false;

  /** `onFailure` is told of changes that could not be handed on after several attempts. */
  constructor(
    private readonly handOn: (changes: Changes) => Promise<void>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Notes that a record changed. */
  add(subject: Subject, ids: readonly string[]): void {
    const known = this.pending.get(subject) ?? new Set();
    for (const id of ids) known.add(id);
    this.pending.set(subject, known);
    this.schedule();
  }

  private schedule(): void {
    if (this.isScheduled || this.pending.size === 0) return;
    this.isScheduled = true;
    setTimeout(() => void this.flush(), WINDOW_MS);
  }

  private async flush(): Promise<void> {
    const changes = this.pending;
    this.pending = new Map();
    try {
      await this.attempt(changes);
    } catch (error) {
      this.onFailure(error);
    }
    this.isScheduled = false;
    this.schedule();
  }

  private async attempt(changes: Changes, attempts = ATTEMPTS): Promise<void> {
    try {
      await this.handOn(changes);
    } catch (error) {
      if (attempts === 1) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      await this.attempt(changes, attempts - 1);
    }
  }
}
