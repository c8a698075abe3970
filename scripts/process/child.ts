import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { errorText, UserError } from "../config/user-error.ts";
import { startOfLog, tailOfLog } from "./log-tail.ts";
import { isGroupRunning } from "./process-table.ts";

const TAIL_LINES = 25;
const POLL_MS = 50;

export interface ChildOptions {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The log that takes its output; null shows it on this terminal. */
  readonly log: string | null;
  readonly account?: { readonly uid: number; readonly gid: number } | undefined;
  /** How the program is asked to end; SIGTERM unless told. */
  readonly stopSignal?: NodeJS.Signals | undefined;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/**
 * A program in a process group of its own: it hears only from us, not from the terminal's Ctrl-C,
 * and whatever it starts itself is reached by signalling the group.
 */
export class Child {
  readonly name: string;
  readonly pid: number;
  readonly ended: Promise<Ended>;
  readonly #options: ChildOptions;
  readonly #logStart: number;

  constructor(options: ChildOptions) {
    this.name = options.name;
    this.#options = options;
    this.#logStart = options.log === null ? 0 : startOfLog(options.log);
    const process = spawnDetached(options);
    this.ended = new Promise((resolve, reject) => {
      process.once("error", (error) =>
        reject(new UserError(`${options.program} cannot be run: ${errorText(error)}.`)),
      );
      process.once("exit", (code, signal) => resolve({ code, signal }));
    });
    // Whoever waits for the end is told; nobody waiting is no error.
    this.ended.catch(() => undefined);
    this.pid = process.pid ?? 0;
  }

  /** The last lines this run of the program wrote. */
  tail(lines = TAIL_LINES): string {
    const { log } = this.#options;
    return log === null ? "" : tailOfLog(log, this.#logStart, lines);
  }

  /** An error that says that the program ended, with its last lines. */
  failure(sentence: string): UserError {
    const { log } = this.#options;
    const tail = this.tail();
    const place = log === null ? "" : ` (log: ${log})`;
    return new UserError(`${sentence}${place}`, tail === "" ? null : tail);
  }

  /** Waits for the end and throws unless it went well. */
  async succeed(sentence: string): Promise<void> {
    const { code } = await this.ended;
    if (code !== 0) throw this.failure(sentence);
  }

  /** Signals the whole group, if anything of it is left. */
  signal(name: NodeJS.Signals): void {
    if (!this.isRunning()) return;
    try {
      process.kill(-this.pid, name);
    } catch {
      // It ended in between.
    }
  }

  /** Whether anything of the group still runs. */
  isRunning(): boolean {
    return this.pid !== 0 && isGroupRunning(this.pid);
  }

  /** Asks the group to end, and after the grace time ends it. */
  async stop(graceMs: number): Promise<void> {
    this.signal(this.#options.stopSignal ?? "SIGTERM");
    const started = Date.now();
    while (this.isRunning() && Date.now() - started < graceMs) await sleep(POLL_MS);
    this.signal("SIGKILL");
    await this.ended.catch(() => undefined);
  }
}

function spawnDetached(options: ChildOptions): ChildProcess {
  const output = options.log === null ? "inherit" : openSync(options.log, "a", 0o600);
  try {
    return spawn(options.program, options.args, {
      cwd: options.cwd,
      env: options.env,
      stdio: ["ignore", output, output],
      detached: true,
      ...options.account,
    });
  } finally {
    if (typeof output === "number") closeSync(output);
  }
}
