import { setTimeout as sleep } from "node:timers/promises";
import { errorText, UserError } from "../config/user-error.ts";
import type { Steps } from "../progress/steps.ts";
import type { Child } from "./child.ts";
import type { Run } from "./run.ts";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** A program that is started again whenever it ends by itself. */
export interface Kept {
  /** As it begins a sentence. */
  readonly name: string;
  /** What still works while it is away, as the rest of that sentence. */
  readonly meanwhile: string;
  readonly child: Child;
  /** Starts it anew and waits until it is ready; null where it cannot run at all. */
  restart(): Promise<Child | null>;
}

/**
 * Starts a program again whenever it ends by itself, for as long as the run lasts: a shop that has
 * lost one part keeps the others. What fails at once is tried less and less often.
 */
export async function keepRunning(
  run: Run,
  steps: Steps,
  { name, meanwhile, child: first, restart }: Kept,
): Promise<void> {
  let child: Child | null = first;
  let wait = FIRST_WAIT_MS;
  while (!run.isStopping) {
    const started = Date.now();
    await child?.ended;
    if (run.isStopping) return;
    if (Date.now() - started > LONGEST_WAIT_MS) wait = FIRST_WAIT_MS;
    steps.say(`! ${name} has ended by itself; ${meanwhile} until it is back`);
    await sleep(wait);
    if (run.isStopping) return;
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    try {
      child = await restart();
      steps.say(`✓ ${name} runs again`);
    } catch (error) {
      child = null;
      if (!run.isStopping) steps.say(`! ${name} could not be started: ${reason(error)}`);
    }
  }
}

function reason(error: unknown): string {
  const details = error instanceof UserError ? error.details : null;
  return details === null ? errorText(error) : `${errorText(error)}\n${details}`;
}
