import { setTimeout as sleep } from "node:timers/promises";
import { errorText } from "../config/user-error.ts";
import type { Child } from "../process/child.ts";
import type { Run } from "../process/run.ts";
import type { Steps } from "../progress/steps.ts";
import type { SearchEngine } from "./meilisearch.ts";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Starts Meilisearch again whenever it ends by itself, for as long as the run lasts. The shop needs
 * it not: meanwhile its search runs on PostgreSQL. What fails at once is tried less and less often.
 */
export async function keepMeilisearch(
  run: Run,
  steps: Steps,
  first: Child,
  restart: () => Promise<SearchEngine | null>,
): Promise<void> {
  let child: Child | null = first;
  let wait = FIRST_WAIT_MS;
  while (!run.isStopping) {
    const started = Date.now();
    await child?.ended;
    if (run.isStopping) return;
    if (Date.now() - started > LONGEST_WAIT_MS) wait = FIRST_WAIT_MS;
    steps.say("! Meilisearch has ended by itself; search runs on PostgreSQL until it is back");
    await sleep(wait);
    if (run.isStopping) return;
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    try {
      child = (await restart())?.child ?? null;
      steps.say("✓ Meilisearch runs again");
    } catch (error) {
      child = null;
      if (!run.isStopping) steps.say(`! Meilisearch could not be started: ${errorText(error)}`);
    }
  }
}
