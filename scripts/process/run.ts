import { childEnv } from "../config/child-env.ts";
import type { Settings } from "../config/settings.ts";
import { Child, type ChildOptions } from "./child.ts";
import { endRun } from "./leftovers.ts";
import { processTable } from "./process-table.ts";
import { RunFile, readRunFile } from "./run-file.ts";
import type { RunMode } from "./run-record.ts";

const STOP_GRACE_MS = 20_000;

/** `service` stops last, because the applications write to it until they have ended. */
type Tier = "application" | "service";

export interface RunChildOptions extends Omit<ChildOptions, "env"> {
  readonly env?: NodeJS.ProcessEnv;
  readonly tier: Tier;
  /** False for what the rest can do without: its end does not end the run. */
  readonly essential?: boolean;
}

/** Thrown at whatever still wants to begin something after the stop was asked for. */
class Stopped extends Error {}

/** Every process of one run: started here, written to `run.json`, and ended here. */
export class Run {
  readonly file: RunFile;
  readonly #path: string;
  readonly #children = new Map<Child, { tier: Tier; essential: boolean }>();
  #stopping: Promise<void> | null = null;

  constructor(path: string, mode: RunMode, settings: Settings) {
    this.#path = path;
    this.file = new RunFile(path, mode, settings);
  }

  /** Starts a child of this run. */
  start({ tier, env, essential = true, ...options }: RunChildOptions): Child {
    if (this.#stopping !== null) throw new Stopped();
    const child = new Child({ ...options, env: { ...childEnv(this.file.runId), ...env } });
    if (child.pid === 0) return child;
    this.#children.set(child, { tier, essential });
    this.file.add(child.name, child.pid);
    const forget = () => this.#forget(child);
    child.ended.then(forget, forget);
    return child;
  }

  /** Whether everything is being ended. */
  get isStopping(): boolean {
    return this.#stopping !== null;
  }

  /** Rejects as soon as one of the children that run now ends, unless the rest can do without. */
  async crash(): Promise<never> {
    const essential = [...this.#children].filter((entry) => entry[1].essential);
    const child = await Promise.race(
      essential.map(async ([one]) => {
        await one.ended;
        return one;
      }),
    );
    throw child.failure(`${child.name} has ended by itself, so everything was stopped`);
  }

  /** Ends everything in order and forgets the run; a second call waits for the first. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stopAll();
    return this.#stopping;
  }

  /** Ends everything at once. */
  kill(): void {
    this.#stopping ??= Promise.resolve();
    for (const child of this.#children.keys()) child.signal("SIGKILL");
    this.file.remove();
  }

  async #stopAll(): Promise<void> {
    this.file.update({ state: "stopping" });
    for (const tier of ["application", "service"] as const) {
      const children = [...this.#children].filter((entry) => entry[1].tier === tier);
      await Promise.all(children.map(([child]) => child.stop(STOP_GRACE_MS)));
    }
    // What left its group, as a build tool's helper may, still carries the run's mark.
    const record = readRunFile(this.#path);
    if (record !== null) await endRun(record, processTable);
    this.file.remove();
  }

  #forget(child: Child): void {
    // The rest of a group may outlive its first process; the list keeps it until it is gone.
    if (child.isRunning()) return;
    this.#children.delete(child);
    if (this.#stopping === null) this.file.forget(child.pid);
  }
}
